import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { after, before, test } from "node:test";
import {
  type AppelVoulu,
  appeler,
  ENTETES_AGENT,
  obtenirJetonUsager,
  type Sortie,
} from "./essais/appels.ts";
import { uneApplication } from "./essais/applications.ts";
import type { Essai } from "./essais/mutations.ts";
import {
  type Envoi,
  jetonDuRealm,
  lireOperations,
  type Operation,
  type Parametre,
  type Realm,
} from "./essais/operations.ts";
import { photographier } from "./essais/photographie.ts";
import { fauteDe, intercepter } from "./essais/refus.ts";
import { ouvrirSituation, type Situation } from "./essais/situation.ts";
import type { UsagerEssai } from "./essais/usagers.ts";

let s: Situation;
let operations: Operation[];
/** Tokens of the application, and of another of the same organisation. */
const jetons = {} as Record<Realm, string>;
let jetonAutre: string;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-24T11:00:00Z" });
  operations = (await lireOperations(s)).filter(({ bac }) => !bac);
  const autre = await uneApplication(s.pool, { organisationId: s.departement.id });
  jetonAutre = await jetonDuRealm(s, autre, "agent");
  for (const realm of ["agent", "partenaire"] as const)
    jetons[realm] = await jetonDuRealm(s, s.application, realm);
});
after(() => s.fermer());

type Fautif = Omit<Essai, "corps"> & { readonly envoyer: () => Promise<Sortie> };

/** Makes every faulty call in place of the one that an operation was prepared for: none changes anything. */
async function eprouver(
  operation: Operation,
  fautifs: (envoi: Envoi, usager: UsagerEssai | null) => readonly Fautif[],
): Promise<string[]> {
  const fautes: string[] = [];
  const dire = (nom: string, faute: string) =>
    fautes.push(`${operation.cle} ${operation.nom} ${nom} : ${faute}`);
  const sortie = await intercepter(
    s,
    (realm) => jetons[realm],
    operation,
    async (envoi, usager) => {
      const avant = await photographier(s.pool);
      for (const essai of fautifs(envoi, usager)) {
        const faute = fauteDe(operation, essai, await essai.envoyer());
        if (faute) dire(`${essai.champ} (${essai.nom})`, faute);
      }
      assert.deepEqual(await photographier(s.pool), avant, `${operation.cle} ${operation.nom}`);
      return null;
    },
  );
  if (sortie.statut >= 300) dire("juste", `a répondu ${sortie.statut} ${sortie.texte}`);
  return fautes;
}

async function eprouverToutes(
  concernees: readonly Operation[],
  fautifs: (operation: Operation, envoi: Envoi, usager: UsagerEssai | null) => readonly Fautif[],
): Promise<void> {
  const fautes: string[] = [];
  for (const operation of concernees)
    fautes.push(
      ...(await eprouver(operation, (envoi, usager) => fautifs(operation, envoi, usager))),
    );
  assert.deepEqual(fautes, []);
}

const FAUX_JOURS = ["31-02-2025", "2025-02-30", "hier", "TEMOIN"];
const QUELCONQUES = ["TEMOIN👩🏽‍🌾", "x".repeat(3000), "-1", "1e400", "9".repeat(30), ""];

/** Wrong values of a parameter; the last part says whether none of them can be right. */
function valeursFausses({ name, in: ou, schema }: Parametre): [string, boolean][] {
  if (ou === "path")
    return ["pas-un-uuid", "%00", "%F0%9F%99%82", "a".repeat(400), "..%2F..", "0"].map((v) => [
      v,
      true,
    ]);
  const refusees = /date|semaine/.test(name) ? FAUX_JOURS : schema.enum ? ["TEMOIN"] : [];
  const libres = ou === "query" ? QUELCONQUES.map(encodeURIComponent) : [];
  return [
    ...[...refusees.map(encodeURIComponent), ...(ou === "query" ? ["%00"] : [])].map(
      (v): [string, boolean] => [v, true],
    ),
    ...libres.map((v): [string, boolean] => [v, false]),
  ];
}

function avec(
  { adresse, voulu }: Envoi,
  operation: Operation,
  parametre: Parametre,
  valeur: string,
) {
  if (parametre.in === "path") {
    const rang = operation.chemin.split("/").indexOf(`{${parametre.name}}`);
    const pas = new URL(adresse).pathname.split("/");
    pas[rang] = valeur;
    return () => appeler(s.url + pas.join("/"), voulu);
  }
  if (parametre.in === "query") {
    const lien = adresse.includes("?") ? "&" : "?";
    return () => appeler(`${adresse}${lien}${parametre.name}=${valeur}`, voulu);
  }
  const entetes = { ...ENTETES_AGENT, ...voulu.entetes, [parametre.name]: valeur };
  return () => appeler(adresse, { ...voulu, entetes });
}

const CLE = "idempotency-key";

test("every wrong parameter of the path, of the query or of the headers is refused in the API's own words", async () => {
  await eprouverToutes(
    operations.filter(({ parametres }) => parametres.some(({ name }) => name)),
    (operation, envoi) =>
      operation.parametres
        .filter(({ name }) => name)
        .flatMap((parametre) => {
          const { name } = parametre;
          const fautes =
            name === CLE
              ? ["", "a b", "x".repeat(256)].map((v): [string, boolean] => [v, true])
              : valeursFausses(parametre);
          return fautes.map(([valeur, refus]) => ({
            ...{ nom: valeur.slice(0, 20), champ: parametre.in === "path" ? "" : name, refus },
            envoyer: avec(envoi, operation, parametre, valeur),
          }));
        }),
  );
});

const TYPES = ["text/plain", "application/xml", "application/x-www-form-urlencoded", "json"];

test("a body of another kind, a header sent twice: refused in the API's own words", async () => {
  await eprouverToutes(
    operations.filter(({ methode }) => methode !== "GET"),
    ({ entree, realm }, { adresse, voulu }) => [
      ...(entree ? TYPES : []).map((type) => ({
        ...{ nom: type, champ: "", refus: true },
        envoyer: () =>
          appeler(adresse, {
            ...voulu,
            entetes: { ...ENTETES_AGENT, ...voulu.entetes, "content-type": type },
          }),
      })),
      ...[
        "authorization",
        "content-type",
        ...(voulu.usager ? ["ft-jeton-usager", CLE] : []),
        ...(realm === "agent" ? ["pa-nom-agent"] : []),
      ].map((nom) => ({
        ...{ nom: `${nom} deux fois`, champ: "", refus: true },
        envoyer: () => envoyerEnDouble(adresse, voulu, nom),
      })),
    ],
  );
});

/** What no library sends: a header twice. */
function envoyerEnDouble(adresse: string, voulu: AppelVoulu, double: string): Promise<Sortie> {
  const entetes: Record<string, string> = {
    ...(voulu.entetes ?? ENTETES_AGENT),
    host: new URL(adresse).host,
    authorization: `Bearer ${voulu.jeton}`,
    "content-type": "application/json",
    ...(voulu.usager && { "ft-jeton-usager": voulu.usager }),
    [CLE]: "une-cle",
  };
  const corps = voulu.corps === undefined ? "" : JSON.stringify(voulu.corps);
  const headers = [
    ...Object.entries({ ...entetes, "content-length": String(Buffer.byteLength(corps)) }).flat(),
    ...[double, entetes[double] ?? ""],
  ];
  return new Promise((resoudre, rejeter) => {
    const appel = request(adresse, { method: voulu.methode ?? "POST", headers });
    appel.on("error", rejeter).on("response", async (reponse) => {
      const texte = (await reponse.toArray()).join("");
      resoudre({
        ...{ statut: reponse.statusCode ?? 0, entetes: new Headers(), texte },
        corps: texte === "" ? undefined : JSON.parse(texte),
      });
    });
    appel.end(corps);
  });
}

test("the jeton usager is documented where it is read, and there alone", async () => {
  const fautes: string[] = [];
  for (const operation of operations)
    await intercepter(
      s,
      (realm) => jetons[realm],
      operation,
      async ({ voulu }) => {
        const envoye = voulu.usager !== undefined;
        if (envoye !== operation.surQuelquUn) fautes.push(`${operation.cle} ${operation.nom}`);
        return null;
      },
    );
  assert.deepEqual(fautes, []);
});

test("CONV-4-02 a jeton that is absent, forged, expired or another application's, someone else's person: refused, and nothing is said of them", async () => {
  const perimes: { operation: Operation; envoi: Envoi; usager: UsagerEssai }[] = [];
  for (const operation of operations.filter(({ surQuelquUn }) => surQuelquUn)) {
    const fautes: string[] = [];
    await intercepter(
      s,
      (realm) => jetons[realm],
      operation,
      async (envoi, usager) => {
        assert.ok(usager && envoi.voulu.usager, operation.nom);
        perimes.push({ operation, envoi, usager });
        const etranger = await obtenirJetonUsager(s.url, jetonAutre, usager);
        const avant = await photographier(s.pool);
        const refusee = async (nom: string, voulu: AppelVoulu) => {
          const sortie = await appeler(envoi.adresse, { ...envoi.voulu, ...voulu });
          const faute = fauteDe(operation, { nom, champ: "", refus: true }, sortie);
          const dits = [usager.nir, usager.numero, usager.dateNaissance, "EXEMPLE"];
          const repete = dits.find((donnee) => sortie.texte.includes(donnee));
          if (faute ?? repete) fautes.push(`${nom} : ${faute ?? sortie.texte}`);
        };
        const { usager: _, ...sansJeton } = envoi.voulu;
        const absent = await appeler(envoi.adresse, sansJeton);
        if (absent.statut < 400 || absent.statut >= 500) fautes.push(`absent : ${absent.statut}`);
        await refusee("forgé", { usager: "TEMOIN-de-personne" });
        await refusee("d’une autre application", { usager: etranger });
        assert.deepEqual(await photographier(s.pool), avant, operation.nom);
        const { rows } = await s.pool.query<{ referent: string | null }>(
          "select referent_id as referent from usagers.usager where id = $1",
          [usager.id],
        );
        // Neither the beneficiary nor the accompanied of the département any more, then again.
        const deplacer = (departement: string, referent: string | null) =>
          s.pool.query(
            "update usagers.usager set rsa_departement = $2, referent_id = $3 where id = $1",
            [usager.id, departement, referent],
          );
        await deplacer("59", null);
        await refusee("hors de portée", {});
        await deplacer("62", rows[0]?.referent ?? null);
        assert.deepEqual(await photographier(s.pool), avant, operation.nom);
        return null;
      },
    );
    assert.deepEqual(fautes, [], `${operation.cle} ${operation.nom}`);
  }
  assert.ok(perimes.length > 40);
  s.horloge.regler("2026-03-25T11:00:01Z");
  try {
    const neuf = await jetonDuRealm(s, s.application, "agent");
    const avant = await photographier(s.pool);
    for (const { operation, envoi } of perimes) {
      const sortie = await appeler(envoi.adresse, { ...envoi.voulu, jeton: neuf });
      const essai = { nom: "expiré", champ: "", refus: true };
      assert.equal(fauteDe(operation, essai, sortie), null, `${operation.cle} ${operation.nom}`);
    }
    assert.deepEqual(await photographier(s.pool), avant);
  } finally {
    s.horloge.regler("2026-03-24T11:00:00Z");
  }
});

test("two writings at once under one key are one: the same answer, and the same again later", async () => {
  const concernees = operations.filter(({ parametres }) =>
    parametres.some(({ name }) => name === CLE),
  );
  assert.ok(concernees.length > 20);
  for (const operation of concernees) {
    const compter = async (usager: UsagerEssai | null) => {
      const { rows } = await s.pool.query<{ n: number }>(
        "select count(*)::int as n from journal.evenement where sujet_id = $1",
        [usager?.id],
      );
      return rows[0]?.n ?? 0;
    };
    let ecrits = 0;
    await intercepter(
      s,
      (realm) => jetons[realm],
      operation,
      async ({ adresse, voulu }, usager) => {
        const avant = await compter(usager);
        const seule = await appeler(adresse, voulu);
        ecrits = (await compter(usager)) - avant;
        return seule;
      },
    );
    await intercepter(
      s,
      (realm) => jetons[realm],
      operation,
      async ({ adresse, voulu }, usager) => {
        const entetes = {
          ...ENTETES_AGENT,
          ...voulu.entetes,
          [CLE]: randomUUID(),
        };
        const avant = await compter(usager);
        const envoyer = () => appeler(adresse, { ...voulu, entetes });
        const ensemble = await Promise.all([envoyer(), envoyer()]);
        const reprise = await envoyer();
        for (const { statut, corps } of ensemble)
          assert.deepEqual(
            [statut, corps],
            [reprise.statut, reprise.corps],
            `${operation.cle} ${operation.nom}`,
          );
        assert.ok(reprise.statut < 300, `${operation.cle} ${operation.nom} ${reprise.texte}`);
        assert.equal((await compter(usager)) - avant, ecrits, `${operation.cle} ${operation.nom}`);
        return reprise;
      },
    );
  }
});
