import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import type { FastifyReply } from "fastify";
import Type from "typebox";
import { creerServeurHttp } from "./serveur.ts";

const serveur = creerServeurHttp();
const schema = { body: Type.Object({}), response: { 200: Type.Object({}) } };
before(() => {
  serveur.post("/connue", { schema }, async () => ({}));
  // Refused before anything of its body is read.
  const onRequest = async (_requete: unknown, reponse: FastifyReply) => reponse.code(401).send({});
  serveur.post("/fermee", { schema, onRequest }, async () => ({}));
  return serveur.listen({ port: 0, host: "127.0.0.1" });
});
after(() => serveur.close());

async function envoyer(texte: string): Promise<string> {
  const { port } = serveur.server.address() as AddressInfo;
  const prise = connect(port, "127.0.0.1");
  let recu = "";
  prise.on("data", (morceau) => {
    recu += morceau;
  });
  // The server hangs up while the end of a long request is still on its way.
  prise.on("error", () => {});
  prise.write(texte);
  await once(prise, "close");
  return recu;
}

test("what HTTP itself refuses gets a French sentence and an identifier to quote", async () => {
  for (const [texte, statut, phrase] of [
    [`GET /?q=${"a".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, /trop longs/],
    ["N'IMPORTE QUOI\r\n\r\n", 400, /pas écrite en HTTP/],
    ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: douze\r\n\r\n", 400, /pas écrite en HTTP/],
  ] as const) {
    const [tete = "", corps = ""] = (await envoyer(texte)).split("\r\n\r\n");
    assert.ok(tete.startsWith(`HTTP/1.1 ${statut} `), tete);
    const { code, message, correlation } = JSON.parse(corps);
    assert.equal(code, "ENTREE_INVALIDE");
    assert.match(message, phrase);
    assert.ok(tete.includes(correlation));
  }
});

test("a body too large is read to its end, and its sender hears why it is refused", async () => {
  const corps = "x".repeat(10_000_000);
  const debut = "POST /connue HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  for (const texte of [
    `${debut}Content-Length: ${corps.length}\r\n\r\n${corps}`,
    `${debut}Connection: close\r\nContent-Length: ${corps.length}\r\n\r\n${corps}`,
    `${debut}Transfer-Encoding: chunked\r\n\r\n${corps.length.toString(16)}\r\n${corps}\r\n0\r\n\r\n`,
  ]) {
    const recu = await demander(texte);
    assert.match(recu, /^HTTP\/1\.1 400 /);
    assert.match(recu, /trop volumineux/);
  }
});

test("who sends a long body and hangs up afterwards hears a refusal that was made without reading it", async () => {
  const corps = "x".repeat(10_000_000);
  const suite = `Content-Length: ${corps.length}\r\n\r\n${corps}`;
  for (const [chemin, statut] of [
    ["/fermee", 401],
    ["/inconnue", 404],
  ] as const) {
    for (const debut of [
      `POST ${chemin} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n`,
      `POST ${chemin} HTTP/1.0\r\n`,
    ])
      assert.match(await demander(debut + suite), new RegExp(`^HTTP/1\\.1 ${statut} `), debut);
  }
});

test("an unknown address is unknown, whatever is wrong with the body sent there", async () => {
  const json = "Content-Type: application/json";
  for (const [entetes, corps] of [
    [json, ""],
    [json, "{"],
    [json, "x".repeat(100_000)],
    [`${json}\r\nContent-Encoding: gzip`, "{}"],
    ["Content-Type: ???", "{}"],
    ["Content-Type: application/xml", "<a/>"],
    ["", "{}"],
  ] as const) {
    const lignes = ["POST /inconnue HTTP/1.1", "Host: x", entetes, "Connection: close"];
    const longueur = `Content-Length: ${corps.length}`;
    const tete = [...lignes, longueur].filter((ligne) => ligne !== "").join("\r\n");
    const recu = await demander(`${tete}\r\n\r\n${corps}`);
    assert.match(recu, /^HTTP\/1\.1 404 /, `${entetes} ${corps.slice(0, 9)}`);
  }
});

/** All that comes back, to whom writes everything first. */
function demander(texte: string): Promise<string> {
  const { port } = serveur.server.address() as AddressInfo;
  const prise = connect(port, "127.0.0.1");
  prise.end(texte);
  return text(prise);
}
