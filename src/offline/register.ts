/** Starts the service worker once the page stands, where the browser has one; without it everything works but offline. */
export function keepForOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  // A private window may refuse: then nothing is kept, which is what it is for.
  const register = () => void navigator.serviceWorker.register("/sw.js").catch(() => {});
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}
