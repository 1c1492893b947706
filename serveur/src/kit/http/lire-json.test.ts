import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { Type } from "typebox";
import { creerServeurHttp } from "./serveur.ts";

const serveur = creerServeurHttp();
serveur.post("/essai", { schema: { response: { 200: Type.Any() } } }, async ({ body }) => ({
  recu: body,
}));

const poster = (payload: Buffer, type = "application/json") =>
  serveur.inject({ method: "POST", url: "/essai", headers: { "content-type": type }, payload });

test("a body that is not in UTF-8 is refused, whatever it says of itself: none of its accents is lost", async () => {
  const latin = Buffer.from('{"nom":"Léa Noël"}', "latin1");
  const coupe = Buffer.from('{"nom":"é"}').subarray(0, -3);
  for (const corps of [latin, coupe]) {
    for (const charset of ["", ";charset=ISO-8859-1", "; charset=utf-8"]) {
      const { statusCode, body } = await poster(corps, `application/json${charset}`);
      assert.equal(statusCode, 400, body);
      assert.match(body, /"ENTREE_INVALIDE".*doit être écrit en UTF-8/);
    }
  }
});

test("a body in UTF-8 is read, with its mark, and its bytes beyond ASCII escaped or not", async () => {
  const nom = "Léa Noël 👩🏽‍🌾 \ufffd";
  for (const texte of [
    JSON.stringify({ nom }),
    `\ufeff${JSON.stringify({ nom })}`,
    '{"nom":"L\\u00e9a No\\u00ebl 👩🏽‍🌾 \\ufffd"}',
  ]) {
    const type = "application/json; charset=ISO-8859-1";
    for (const dit of ["application/json", type])
      assert.deepEqual((await poster(Buffer.from(texte), dit)).json(), { recu: { nom } });
  }
});

test("nothing but JSON is a body", async () => {
  for (const type of ["text/plain", "text/plain; charset=utf-8", "application/xml"]) {
    const { statusCode, body } = await poster(Buffer.from("{}"), type);
    assert.equal(statusCode, 400, type);
    assert.match(body, /Le corps doit être en application\/json/);
  }
  assert.match((await poster(Buffer.from(""))).body, /Le corps de la requête est vide/);
  assert.match((await poster(Buffer.from("{"))).body, /n’est pas un JSON valide/);
  assert.match((await poster(Buffer.from('{"__proto__":{}}'))).body, /n’est pas un JSON valide/);
});

test("a compressed body is refused in a sentence that says so; one said not to be is read", async () => {
  const payload = gzipSync('{"nom":"Léa"}');
  const envoyer = (encodage: string, corps: Buffer) =>
    serveur.inject({
      method: "POST",
      url: "/essai",
      headers: { "content-type": "application/json", "content-encoding": encodage },
      payload: corps,
    });
  for (const encodage of ["gzip", "x-gzip", "br", "deflate", "identity, gzip"]) {
    const { statusCode, body } = await envoyer(encodage, payload);
    assert.equal(statusCode, 400, encodage);
    assert.match(body, /compressé .* Content-Encoding/);
  }
  assert.deepEqual((await envoyer("identity", Buffer.from('{"nom":"Léa"}'))).json(), {
    recu: { nom: "Léa" },
  });
});
