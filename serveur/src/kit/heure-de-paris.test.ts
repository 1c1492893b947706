import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { heureDeParis } from "./heure-de-paris.ts";
import { jourCivil } from "./jour-civil.ts";

const CALENDRIER = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "medium",
});

test("the hour and the day of Paris are those of the calendar, whatever was asked before", () => {
  const borne = {
    min: new Date("1912-01-01T00:00:00Z"),
    max: new Date("2199-12-31T00:00:00Z"),
    noInvalidDate: true,
  };
  fc.assert(
    fc.property(fc.date(borne), fc.integer({ min: 0, max: 3_599_999 }), (instant, plus) => {
      for (const lu of [instant, new Date(instant.getTime() + plus)]) {
        const attendu = CALENDRIER.format(lu).replace(" ", "T");
        assert.equal(heureDeParis(lu).slice(0, 19), attendu);
        assert.equal(jourCivil(lu), attendu.slice(0, 10));
      }
    }),
    { numRuns: 2000 },
  );
});

test("the hour of Paris turns at the second when summer begins and ends", () => {
  const cas = [
    ["2026-03-29T00:59:59.999Z", "2026-03-29T01:59:59.999"],
    ["2026-03-29T01:00:00.000Z", "2026-03-29T03:00:00.000"],
    ["2026-10-25T00:59:59.999Z", "2026-10-25T02:59:59.999"],
    ["2026-10-25T01:00:00.000Z", "2026-10-25T02:00:00.000"],
  ] as const;
  for (const [instant, attendu] of cas) assert.equal(heureDeParis(new Date(instant)), attendu);
});
