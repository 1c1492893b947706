import assert from "node:assert/strict";
import test from "node:test";
import { Saturation } from "./coalescence.ts";
import { estIndisponible } from "./indisponible.ts";

test("what passes by itself is told apart from a fault of ours, whatever words it holds", () => {
  for (const passagere of [
    new Saturation(),
    Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
    Object.assign(new Error("the database system is starting up"), { code: "57P03" }),
    new Error("Connection terminated unexpectedly"),
    new Error("Query read timeout"),
    new Error("timeout exceeded when trying to connect"),
    new Error("Client has encountered a connection error and is not queryable"),
  ])
    assert.equal(estIndisponible(passagere), true, passagere.message);
  for (const faute of [
    new TypeError("Cannot read properties of undefined (reading 'connect')"),
    new Error("ProConnect n’a pas dit qui se connecte"),
    Object.assign(new Error("duplicate key"), { code: "23505" }),
    null,
  ])
    assert.equal(estIndisponible(faute), false, String(faute));
});
