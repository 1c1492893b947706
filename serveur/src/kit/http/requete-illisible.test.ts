import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { creerServeurHttp } from "./serveur.ts";

const serveur = creerServeurHttp();
before(() => serveur.listen({ port: 0, host: "127.0.0.1" }));
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
  const debut = "POST /inconnue HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  const { port } = serveur.server.address() as AddressInfo;
  for (const texte of [
    `${debut}Content-Length: ${corps.length}\r\n\r\n${corps}`,
    `${debut}Connection: close\r\nContent-Length: ${corps.length}\r\n\r\n${corps}`,
    `${debut}Transfer-Encoding: chunked\r\n\r\n${corps.length.toString(16)}\r\n${corps}\r\n0\r\n\r\n`,
  ]) {
    const prise = connect(port, "127.0.0.1");
    prise.end(texte);
    const recu = await text(prise);
    assert.match(recu, /^HTTP\/1\.1 400 /);
    assert.match(recu, /trop volumineux/);
  }
});
