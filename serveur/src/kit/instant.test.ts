import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ecrireInstantDeParis, lireHeureDeParis, lireInstant } from "./instant.ts";

test("an instant of the wire is read back the same, whatever its zone", () => {
  const borne = {
    min: new Date("1970-01-01T00:00:00Z"),
    max: new Date("2099-12-31T00:00:00Z"),
    noInvalidDate: true,
  };
  fc.assert(
    fc.property(fc.date(borne), fc.integer({ min: -14, max: 14 }), (instant, heures) => {
      const local = new Date(instant.getTime() + heures * 3_600_000).toISOString().slice(0, 23);
      const signe = heures < 0 ? "-" : "+";
      const zone = `${signe}${String(Math.abs(heures)).padStart(2, "0")}`;
      for (const ecrit of [`${local}${zone}:00`, `${local}${zone}00`])
        assert.equal(lireInstant(ecrit)?.getTime(), instant.getTime());
      assert.equal(lireInstant(local), null);
    }),
  );
});

test("a fraction of a second is read as Java, .NET and Python write it", () => {
  for (const fraction of [".5", ".500", ".500000", ".5000001", ".500123456"])
    assert.equal(
      lireInstant(`2025-03-10T10:00:00${fraction}+01:00`)?.toISOString(),
      "2025-03-10T09:00:00.500Z",
      fraction,
    );
  for (const faux of ["2025-03-10T10:00:00.Z", `2025-03-10T10:00:00.${"5".repeat(10)}Z`])
    assert.equal(lireInstant(faux), null, faux);
});

test("an instant is read without its seconds, as Java writes the round minute of an appointment", () => {
  for (const zone of ["Z", "+00:00", "+0000"])
    assert.equal(
      lireInstant(`2025-03-10T10:00${zone}`)?.toISOString(),
      "2025-03-10T10:00:00.000Z",
      zone,
    );
  for (const faux of ["2025-03-10T10Z", "2025-03-10T10:00", "2025-03-10T10:00.5Z"])
    assert.equal(lireInstant(faux), null, faux);
});

test("an instant of a day that does not exist, or of the year 0, is none", () => {
  for (const faux of ["2026-02-30T10:00:00Z", "2026-13-01T10:00:00Z", "0000-01-01T10:00:00Z"])
    assert.equal(lireInstant(faux), null, faux);
});

test("the hour of Paris is written with its offset, winter and summer, and read back", () => {
  assert.equal(
    ecrireInstantDeParis(new Date("2025-03-10T09:00:00Z")),
    "2025-03-10T10:00:00.000+01:00",
  );
  assert.equal(
    ecrireInstantDeParis(new Date("2025-07-10T09:00:00.5Z")),
    "2025-07-10T11:00:00.500+02:00",
  );
  assert.equal(lireHeureDeParis("2025-07-10T11:00:00")?.toISOString(), "2025-07-10T09:00:00.000Z");
  for (const faux of [
    "2025-07-10",
    "2025-07-10T11:00:00Z",
    "2025-02-30T11:00:00",
    "2025-07-10T25:00:00",
  ])
    assert.equal(lireHeureDeParis(faux), null, faux);
  const borne = { min: new Date("1980-01-01"), max: new Date("2099-12-31"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(borne), (instant) => {
      assert.equal(lireInstant(ecrireInstantDeParis(instant))?.getTime(), instant.getTime());
    }),
  );
});
