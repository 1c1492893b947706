import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { test } from "node:test";
import { setTimeout as attendre } from "node:timers/promises";
import Type from "typebox";
import { cesserDAccepter } from "./cesser-d-accepter.ts";
import { creerServeurHttp } from "./serveur.ts";

/** More than the buffers of the network hold. */
const LONGUE = "x".repeat(32 * 1024 * 1024);
const DEBUT = "POST /lente HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

/** A server that listens, the requests that reached its route, and what lets them be answered. */
async function ouvrir(lectureMs = 30_000) {
  const serveur = creerServeurHttp({ lectureMs });
  let repondre = () => {};
  const permis = new Promise<void>((resoudre) => {
    repondre = resoudre;
  });
  let entrer = () => {};
  const entree = new Promise<void>((resoudre) => {
    entrer = resoudre;
  });
  const schema = { body: Type.Object({}), response: { 200: Type.Object({}) } };
  serveur.post("/lente", { schema }, async () => {
    entrer();
    await permis;
    return {};
  });
  serveur.get("/longue", { schema: { response: { 200: Type.String() } } }, () => LONGUE);
  await serveur.listen({ port: 0, host: "127.0.0.1" });
  return { serveur, entree, repondre };
}

async function ecrire(port: number, texte: string): Promise<{ prise: Socket; recu: () => string }> {
  const prise = connect(port, "127.0.0.1");
  let recu = "";
  prise.on("data", (morceau) => {
    recu += morceau;
  });
  prise.on("error", () => {});
  await once(prise, "connect");
  if (texte) prise.write(texte);
  return { prise, recu: () => recu };
}

test("a request that never finishes arriving has an end", async () => {
  const { serveur } = await ouvrir();
  assert.ok(serveur.server.requestTimeout > 0);
  await serveur.close();
});

test("a stop waits for what it received, and not for what never finishes arriving", {
  timeout: 30_000,
}, async () => {
  const { serveur, entree, repondre } = await ouvrir();
  const { port } = serveur.server.address() as AddressInfo;
  const muette = await ecrire(port, "");
  const tete = await ecrire(port, "POST /lente HTTP/1.1\r\nHo");
  const corps = await ecrire(port, `${DEBUT}Content-Length: 200\r\n\r\n{`);
  const refusee = await ecrire(
    port,
    "POST /inconnue HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{",
  );
  const acceptee = await ecrire(port, `${DEBUT}Content-Length: 2\r\n\r\n{}`);
  await entree;
  await cesserDAccepter(serveur);
  const ferme = serveur.close();
  await Promise.all([muette, tete, corps, refusee].map(({ prise }) => once(prise, "close")));
  repondre();
  await Promise.all([ferme, once(acceptee.prise, "close")]);
  assert.match(acceptee.recu(), /^HTTP\/1\.1 200 /);
  assert.match(acceptee.recu(), /\r\nconnection: close\r\n/i);
});

test("a stop cuts no answer that is read, however slowly, nor who waits for one, and gives up whoever takes nothing of it", {
  timeout: 60_000,
}, async () => {
  const { serveur, entree, repondre } = await ouvrir(500);
  const { port } = serveur.server.address() as AddressInfo;
  const demande = "GET /longue HTTP/1.1\r\nHost: x\r\n\r\n";
  const [sourde, lente] = [await ecrire(port, demande), await ecrire(port, demande)];
  const attente = await ecrire(port, `${DEBUT}Content-Length: 2\r\n\r\n{}`);
  await Promise.all([entree, once(sourde.prise, "data"), once(lente.prise, "data")]);
  sourde.prise.pause();
  const lecture = lireLentement(lente.prise);
  await cesserDAccepter(serveur);
  const ferme = serveur.close();
  // Each pause is shorter than the patience, and all of them longer.
  await Promise.all([lecture, once(lente.prise, "close")]);
  assert.ok(lente.recu().length > LONGUE.length);
  repondre();
  await Promise.all([ferme, once(attente.prise, "close")]);
  assert.match(attente.recu(), /^HTTP\/1\.1 200 /);
  sourde.prise.resume();
  await once(sourde.prise, "close");
  assert.ok(sourde.recu().length < LONGUE.length);
});

test("without any stop either, whoever takes nothing of an answer is let go; who reads slowly, or waits for one, is not", {
  timeout: 60_000,
}, async () => {
  const { serveur, entree, repondre } = await ouvrir(500);
  const { port } = serveur.server.address() as AddressInfo;
  const demande = "GET /longue HTTP/1.1\r\nHost: x\r\n\r\n";
  const [sourde, lente] = [await ecrire(port, demande), await ecrire(port, demande)];
  const attente = await ecrire(port, `${DEBUT}Content-Length: 2\r\n\r\n{}`);
  await Promise.all([entree, once(sourde.prise, "data"), once(lente.prise, "data")]);
  sourde.prise.pause();
  await lireLentement(lente.prise);
  while ((await connexions(serveur.server)) > 2) await attendre(20);
  while (lente.recu().length < LONGUE.length) await once(lente.prise, "data");
  repondre();
  await once(attente.prise, "data");
  assert.match(attente.recu(), /^HTTP\/1\.1 200 /);
  sourde.prise.resume();
  await once(sourde.prise, "close");
  assert.ok(sourde.recu().length < LONGUE.length);
  await serveur.close();
});

function connexions(serveur: Server): Promise<number> {
  return new Promise((resoudre) => serveur.getConnections((_faute, nombre) => resoudre(nombre)));
}

/** Takes a part of what comes, then waits; to the end. */
async function lireLentement(prise: Socket): Promise<void> {
  for (let tours = 0; tours < 10; tours++) {
    prise.pause();
    await attendre(150);
    prise.resume();
    // Less than the buffers hold would be no progress for who writes.
    for (const terme = prise.bytesRead + 3_000_000; prise.bytesRead < terme; ) {
      await once(prise, "data");
    }
  }
}
