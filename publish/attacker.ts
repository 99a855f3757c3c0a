/** The attacker: the bounds of every hidden figure by linear programming (HiGHS, Huangfu and Hall 2018). */
import loadHighs from "highs";
import type { Attacker, Extreme } from "../core/disclosure/linked-table.ts";

/**
 * The tables of a counting round are a network flow (agencies in, reasons through, years out), whose bounds under whole
 * limits are whole: what linear programming finds is exact, not only an outer limit.
 */
export async function createAttacker(): Promise<Attacker> {
  const highs = await loadHighs();
  const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
  return (bounds, relations, use) =>
    highs.withModel((model) => {
      // Costs alone change between two questions: the last answer is a start for the primal simplex method.
      model.options.set({ output_flag: false, presolve: "off", solver: "simplex", simplex_strategy: PRIMAL });
      for (const { low, high } of bounds) model.addVar(low, Number.isFinite(high) ? high : highs.infinity);
      for (const { total, parts } of relations) {
        model.addRow(0, 0, { indices: [...parts, total], values: [...parts.map(() => 1), -1] });
      }
      const extreme = (place: number, sign: 1 | -1): Extreme => {
        model.changeColCost(place, sign);
        model.run();
        const status = model.getModelStatus();
        const table = status === optimal ? [...model.getSolution().colValue].map(whole) : [];
        model.changeColCost(place, 0);
        if (status === optimal) return { value: table[place] as number, table };
        if (sign === -1 && (status === unbounded || status === unboundedOrInfeasible)) {
          return { value: Number.POSITIVE_INFINITY, table };
        }
        throw new RangeError(`the figures of the table do not add up (solver status ${status})`);
      };
      return use({ least: (place) => extreme(place, 1), greatest: (place) => extreme(place, -1) });
    });
}

/** HiGHS's number for it. */
const PRIMAL = 4;
const whole = (value: number) => Math.round(value) + 0;
