import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import Type from "typebox";
import { apis } from "../../apis.ts";
import { coalescer } from "../../kit/coalescence.ts";
import { horlogeReglable } from "../../kit/horloge.ts";
import { creerServeurHttp } from "../../kit/http/serveur.ts";
import type { Trace } from "../journal/index.ts";
import { enregistrerApi } from "./index.ts";

test("when the journal can take no more line the gateway says 503, and to try again", async () => {
  const definition = apis.find(({ code }) => code === "rechercher-usager");
  assert.ok(definition);
  const serveur = creerServeurHttp();
  const consigner = coalescer<Trace, void>(() => new Promise(() => {}));
  const services = {
    horloge: horlogeReglable("2026-01-15T10:00:00Z"),
    jetons: { verifier: async () => null, oublier: () => {} },
    journal: { consigner },
  } as unknown as Parameters<typeof enregistrerApi>[3];
  const operation = {
    methode: "GET" as const,
    chemin: "/essai",
    resume: "",
    reponses: { 503: Type.Any() },
    exemple: { statut: 204, corps: undefined },
  };
  enregistrerApi(
    serveur,
    definition,
    [{ operation, traiter: async () => ({ statut: 204 }) }],
    services,
  );
  const attendre = (combien: number) => {
    for (let n = 0; n < combien; n++) void consigner({} as Trace);
  };
  // The first batch has left for a database that no longer answers.
  attendre(10_000);
  await setImmediate();
  attendre(256);
  const adresse = `/partenaire/${definition.code}/v${definition.version}/essai`;
  const { statusCode, body } = await serveur.inject(adresse);
  assert.equal(statusCode, 503);
  assert.match(body, /R999.*réessayez plus tard/);
});
