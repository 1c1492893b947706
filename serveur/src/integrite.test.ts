import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler } from "./essais/appels.ts";
import { jetonDuRealm, lireOperations, type Realm } from "./essais/operations.ts";
import { releverDossiers } from "./essais/photographie.ts";
import { intercepter } from "./essais/refus.ts";
import { ouvrirSituation, type Situation } from "./essais/situation.ts";

let s: Situation;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-24T11:00:00Z" });
});
after(() => s.fermer());

/** What the service may erase: nothing that says who somebody is, what was decided or who looked. */
const EFFACABLES = [
  // Credentials, openings and leases that have had their time.
  "acces_api.bail_quota",
  ...["acces_api.objet_oauth", "identite.connexion_en_cours", "identite.facteur_totp"],
  ...["identite.lien_fournisseur", "identite.session"],
  // What travels: an answer kept for a resend, lines on their way to a record, messages already sent.
  "identite.envoi",
  ...["importation.fichier", "importation.refus", "usagers.ecriture", "usagers.reception"],
  ...["webhooks.evenement", "webhooks.livraison", "webhooks.secret", "webhooks.tentative"],
  // A mission is written again as a whole, each time with its event.
  "habilitations.mission_module",
];

test("CONV-7-03 the service has the right to erase what passes, and no record: neither rows nor tables", async () => {
  const { rows } = await s.pool.query<{ nom: string; efface: boolean; maitre: boolean }>(
    `select format('%I.%I', n.nspname, c.relname) as nom,
            has_table_privilege(c.oid, 'delete, truncate') as efface,
            pg_has_role(c.relowner, 'member') or has_schema_privilege(n.oid, 'create') as maitre
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$|graphile_worker$)'`,
  );
  assert.ok(rows.length > 80, String(rows.length));
  assert.deepEqual(
    rows.filter(({ maitre }) => maitre).map(({ nom }) => nom),
    [],
  );
  assert.deepEqual(
    rows
      .filter(({ efface }) => efface)
      .map(({ nom }) => nom)
      .toSorted(),
    EFFACABLES.toSorted(),
  );
});

test("CONV-7-03 each writing of each API, deletions included, leaves every row in place and says in an event what it changed", async () => {
  const jetons = {} as Record<Realm, string>;
  for (const realm of ["agent", "partenaire"] as const)
    jetons[realm] = await jetonDuRealm(s, s.application, realm);
  const operations = (await lireOperations(s)).filter(({ bac }) => !bac);
  const ecrivantes: string[] = [];
  for (const operation of operations.filter(({ methode }) => methode !== "GET")) {
    const nom = `${operation.cle} ${operation.nom}`;
    await intercepter(
      s,
      (realm) => jetons[realm],
      operation,
      async ({ adresse, voulu }, usager) => {
        const [avant, evenements] = [await releverDossiers(s.pool), await compterEvenements()];
        const sortie = await appeler(adresse, voulu);
        assert.ok(sortie.statut < 300, `${nom} ${sortie.texte}`);
        const apres = await releverDossiers(s.pool);
        const partis = [...avant.keys()].filter((cle) => !apres.has(cle));
        assert.deepEqual(partis, [], nom);
        const change = [...apres].some(([cle, etat]) => avant.get(cle) !== etat);
        const dits = (await compterEvenements()) - evenements;
        assert.equal(dits > 0, change, `${nom} : ${dits} évènement(s)`);
        if (change && usager) ecrivantes.push(operation.nom);
        return sortie;
      },
    );
  }
  assert.ok(ecrivantes.length > 20, String(ecrivantes.length));
  assert.ok(ecrivantes.some((nom) => nom.startsWith("DELETE")));
});

async function compterEvenements(): Promise<number> {
  const { rows } = await s.pool.query("select count(*)::int as n from journal.evenement");
  return rows[0].n;
}
