/** The thread beside the build's own that compresses the other half of the site. */
import { parentPort, workerData } from "node:worker_threads";
import { type CompressOrder, compressShare } from "./compress.ts";
import { stampRelease } from "./stamp.ts";

const order = workerData as CompressOrder;
parentPort?.postMessage(compressShare(order, await stampRelease(order.release)));
