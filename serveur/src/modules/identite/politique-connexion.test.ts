import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enregistrerParametre } from "../parametres/enregistrer.ts";
import { seConnecter, unAgentConnectable } from "./essais/agent-connectable.ts";
import { creerNavigateur } from "./essais/navigateur.ts";
import { type Lieu, preparerLieu } from "./essais/preparer.ts";

const A_ENROLER = "/second-facteur?retour=%2F";
const JOUR_MS = 86_400_000;

let lieu: Lieu;
before(async () => {
  lieu = await preparerLieu();
});
after(() => lieu.fermer());

async function arrivee(acr: string, secondFacteur: boolean): Promise<string> {
  const compte = { acr: { sans2fa: acr, avec2fa: acr } };
  const agent = await unAgentConnectable(lieu.pool, lieu.departement, { compte });
  return seConnecter(creerNavigateur(lieu.url), agent, { secondFacteur });
}

test("CONV-7-02 CONV-7-16 CONV-3.2-04 a password alone opens nothing, two factors do", async () => {
  assert.equal(await arrivee("eidas1", false), A_ENROLER);
  assert.equal(await arrivee("eidas1", true), "/");
  assert.equal(await arrivee("eidas2", false), "/");
});

test("CONV-7-18 a complete sign-in leaves the RGC the best means that it proved, an incomplete one nothing", async () => {
  const moyen = async (acr: string, secondFacteur: boolean) => {
    const compte = { acr: { sans2fa: acr, avec2fa: acr } };
    const agent = await unAgentConnectable(lieu.pool, lieu.departement, { compte });
    await seConnecter(creerNavigateur(lieu.url), agent, { secondFacteur });
    const { rows } = await lieu.pool.query(
      "select moyen_connexion as moyen from habilitations.agent where id = $1",
      [agent.id],
    );
    return rows[0].moyen;
  };
  assert.equal(await moyen("eidas1", false), null);
  assert.equal(await moyen("eidas1", true), "otp");
  assert.equal(await moyen("eidas3", true), "eidas3");
});

test("the mfa level that an e-mail code can reach is not accepted by itself", async () => {
  assert.equal(await arrivee("eidas1-mfa", false), A_ENROLER);
});

test("CONV-7-19 ANX1-3-05 a new directive on the accepted levels applies by itself from its date", async () => {
  const depart = lieu.horloge.maintenant();
  const demain = new Date(depart.getTime() + JOUR_MS);
  await publier("mfa.acr_acceptes", ["eidas3"], jourCivil(demain));
  assert.equal(await arrivee("eidas2", false), "/");
  lieu.horloge.regler(demain.toISOString());
  assert.equal(await arrivee("eidas2", false), A_ENROLER);
  assert.equal(await arrivee("eidas3", false), "/");
  lieu.horloge.regler(depart.toISOString());
  assert.equal(await arrivee("eidas2", false), "/");
});

test("CONV-7-19 a new directive on the accepted means applies by itself from its date", async () => {
  const depart = lieu.horloge.maintenant();
  const demain = new Date(depart.getTime() + JOUR_MS);
  await publier("mfa.amr_complements", ["hwk"], jourCivil(demain));
  assert.equal(await arrivee("eidas1", true), "/");
  lieu.horloge.regler(demain.toISOString());
  assert.equal(await arrivee("eidas1", true), A_ENROLER);
  lieu.horloge.regler(depart.toISOString());
});

test("ANX1-5.1-06 an identity solution that the opérateur has not validated is refused from its day", async () => {
  const depart = lieu.horloge.maintenant();
  const demain = new Date(depart.getTime() + JOUR_MS);
  const entrer = async (idp: string) => {
    const compte = { idp_id: idp };
    const agent = await unAgentConnectable(lieu.pool, lieu.departement, { compte });
    return seConnecter(creerNavigateur(lieu.url), agent);
  };
  await publier("identite.solutions_validees", ["idp-departement"], jourCivil(demain));
  assert.equal(await entrer("un-autre"), "/");
  lieu.horloge.regler(demain.toISOString());
  assert.equal(await entrer("un-autre"), "/?refus=SOLUTION_NON_VALIDEE");
  assert.notEqual(await entrer("idp-departement"), "/?refus=SOLUTION_NON_VALIDEE");
  lieu.horloge.regler(depart.toISOString());
});

test("ANX1-3-03 an RGC active on two devices at once raises an alert; the same device, or another agent, none", async () => {
  const alertes = async (id: string) =>
    (await lieu.pool.query("select from notifications.avis where sujet_id = $1", [id])).rowCount;
  const entrer = async (agent: Awaited<ReturnType<typeof unAgentConnectable>>, appareil: string) =>
    seConnecter(creerNavigateur(lieu.url, appareil), agent, { secondFacteur: false });
  const rgc = await unAgentConnectable(lieu.pool, lieu.departement, { roles: ["RGC"] });
  await entrer(rgc, "poste-a");
  await entrer(rgc, "poste-a");
  assert.equal(await alertes(rgc.id), 0);
  const depart = lieu.horloge.maintenant();
  lieu.horloge.regler(new Date(depart.getTime() + 31 * 60_000).toISOString());
  await entrer(rgc, "poste-b");
  assert.equal(await alertes(rgc.id), 0, "la première session n’est plus active");
  await entrer(rgc, "poste-c");
  assert.equal(await alertes(rgc.id), 2);
  const { rows } = await lieu.pool.query(
    "select genre from journal.evenement where sujet_id = $1 and genre like 'sessions%'",
    [rgc.id],
  );
  assert.equal(rows.length, 1);
  const autre = await unAgentConnectable(lieu.pool, lieu.departement);
  await entrer(autre, "poste-a");
  await entrer(autre, "poste-b");
  assert.equal(await alertes(autre.id), 0);
  lieu.horloge.regler(depart.toISOString());
});

async function publier(nom: string, valeur: readonly string[], debut: string): Promise<void> {
  const client = await lieu.pool.connect();
  const source = "Directive d’essai";
  const parametre = { nom, debut, fin: null, valeur, source, auteur: "essai" };
  await enregistrerParametre(client, parametre).finally(() => client.release());
}
