import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import {
  contact,
  DELIBERATION_COMPLETE,
  type Poste,
  REPRESENTANTS,
  signatureDe,
  TEXTE,
  uneConventionSignee,
  unPoste,
} from "../../essais/conventions.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { lireCorrespondant, lireModeleActe, verifierSoumission } from "./index.ts";

let s: Situation;
let operateur: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-02T09:00:00Z" });
  await s.pool.query(
    "update conventions.organisation set adresse = '59650 Villeneuve d’Ascq' where id = $1",
    [s.operateur.id],
  );
  operateur = await unPoste(s, s.operateur, "OPERATEUR");
});
after(() => s.fermer());

async function courriels(destinataire: string): Promise<string[]> {
  await s.plateforme.travaux.accomplirDus();
  const noms = await readdir(s.courriels, { recursive: true });
  const lus = await Promise.all(
    noms
      .filter((nom) => nom.endsWith(".eml"))
      .map((nom) => readFile(join(s.courriels, nom), "utf8")),
  );
  return lus.filter((texte) => texte.includes(destinataire));
}
const code = ({ statut, corps }: { statut: number; corps: { code?: string } }) => [
  statut,
  corps?.code,
];

test("DELIB-01 DELIB-02 DELIB-07 CONV-12-02 from project to signature, in order", async () => {
  const { partenaire } = await uneConventionSignee(s, operateur);
  const creee = await operateur("", { partenaireId: partenaire.id, debut: "2026-04-01" });
  const { id } = creee.corps;
  const signer = (partie: string, change: object = {}) => {
    const { signature } = signatureDe(partie);
    return operateur(`/${id}/signatures`, { signature: { ...signature, ...change } });
  };
  assert.deepEqual(code(await signer("operateur")), [409, "DELIBERATION_ABSENTE"]);
  const acte = { deliberation: DELIBERATION_COMPLETE, representants: REPRESENTANTS, projet: TEXTE };
  assert.equal((await operateur(`/${id}/autorisation`, acte)).statut, 200);
  assert.deepEqual(code(await signer("operateur")), [409, "TEXTE_ABSENT"]);
  const different = await operateur(`/${id}/texte`, { texte: TEXTE.replace("Objet", "Objets") });
  assert.deepEqual(different.corps, {
    identique: false,
    differences: [
      { signe: "-", texte: "Objet" },
      { signe: "+", texte: "Objets" },
    ],
  });
  assert.deepEqual(code(await signer("operateur")), [409, "TEXTE_ABSENT"]);
  assert.deepEqual((await operateur(`/${id}/texte`, { texte: TEXTE })).corps.identique, true);
  const sans = await signer("partenaire", { nom: "Inconnue" });
  assert.deepEqual(code(sans), [409, "MANDAT_ABSENT"]);
  const [trace] = await lireTraces(s.pool, sans.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [trace?.acte, trace?.issue, trace?.motif],
    ["signer-convention", "refusee", "MANDAT_ABSENT"],
  );
  assert.deepEqual(code(await signer("partenaire", { date: "2024-12-08" })), [
    409,
    "SIGNATURE_ANTERIEURE",
  ]);
  assert.equal((await signer("operateur")).corps.etat, "autorisee");
  assert.deepEqual(code(await signer("operateur")), [409, "DEJA_SIGNEE"]);
  assert.equal((await signer("partenaire")).corps.etat, "signee");
});

test("DELIB-03 DELIB-04 DELIB-05 DELIB-06 the act is read back whole and never changes", async () => {
  const { id } = await uneConventionSignee(s, operateur);
  const { corps } = await operateur(`/${id}`);
  assert.deepEqual(corps.deliberation, DELIBERATION_COMPLETE);
  assert.deepEqual(corps.deliberation.vote, { ...DELIBERATION_COMPLETE.vote });
  assert.equal(corps.deliberation.executoire.qualite, "Directrice générale des services");
  const acte = {
    deliberation: { ...DELIBERATION_COMPLETE, numero: "x" },
    representants: REPRESENTANTS,
    projet: "y",
  };
  assert.deepEqual(code(await operateur(`/${id}/autorisation`, acte)), [409, "ACTE_FIGE"]);
  for (const changement of [
    `deliberation = jsonb_set(deliberation, '{vote,contre}', '1')`,
    `signatures = '[]'`,
  ]) {
    await assert.rejects(
      s.pool.query(`update conventions.convention set ${changement} where id = $1`, [id]),
      { code: "23514" },
    );
  }
});

test("DELIB-05 an opinion dated after the decision is accepted with a warning", async () => {
  const { partenaire } = await uneConventionSignee(s, operateur);
  const { corps } = await operateur("", { partenaireId: partenaire.id, debut: "2027-01-01" });
  const avis = [{ commission: "1re commission", date: "2024-12-10", sens: "favorable" }];
  const acte = {
    deliberation: { ...DELIBERATION_COMPLETE, avis },
    representants: REPRESENTANTS,
    projet: TEXTE,
  };
  const sortie = await operateur(`/${corps.id}/autorisation`, acte);
  assert.equal(sortie.corps.avertissements.length, 1);
});

test("CONV-PRE-01 CONV-9-01 CONV-11-01 CONV-11-03 what the sheet of a convention says", async () => {
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const { corps } = await operateur(`/${id}`);
  assert.deepEqual(
    corps.parties.map(({ nom }: { nom: string }) => nom),
    [s.operateur.nom, partenaire.nom],
  );
  assert.equal(corps.montant, 0);
  assert.deepEqual(corps.droitApplicable, {
    droit: "Droit français",
    juridictions: "Juridictions françaises",
    tribunal: "Tribunal administratif de Lille",
  });
  assert.deepEqual(
    [corps.fin, corps.dureeAns, corps.limiteDenonciation, corps.etat],
    ["2027-12-31", 3, "2027-06-30", "en_vigueur"],
  );
  const adresses = s.plateforme.serveur.printRoutes({ commonPrefix: false });
  assert.ok(!/factur|invoice|paiement|tarif/i.test(adresses));
  const soi = await operateur("", { partenaireId: s.operateur.id, debut: "2026-01-01" });
  assert.deepEqual(code(soi), [409, "PARTENAIRE_INCONNU"]);
});

test("CONV-PRE-06 two conventions of one partner coexist; each flow cites exactly one", async () => {
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const seconde = await operateur("", { partenaireId: partenaire.id, debut: "2026-01-01" });
  const flux = { nom: "Flux RSA mensuel", baseLegale: "Convention de 2019", transitoire: true };
  assert.equal((await operateur(`/${id}/flux`, flux)).statut, 200);
  assert.deepEqual(code(await operateur(`/${id}/flux`, flux)), [409, "DEJA_DECLARE"]);
  assert.deepEqual((await operateur(`/${id}`)).corps.flux, [flux]);
  assert.deepEqual((await operateur(`/${seconde.corps.id}`)).corps.flux, []);
  assert.deepEqual(code(await operateur(`/${id}/flux`, { ...flux, baseLegale: "" })), [
    400,
    "ENTREE_INVALIDE",
  ]);
  const { corps } = await operateur("");
  const siennes = corps.conventions.filter(
    (c: { partenaireId: string }) => c.partenaireId === partenaire.id,
  );
  assert.equal(siennes.length, 2);
});

test("CONV-10-05 ANX2-01 ANX2B-01 a changed contact is told to the other party's governance", async () => {
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const gouvernance = await unPoste(s, partenaire, "GOUVERNANCE");
  const avant = (await operateur(`/${id}`)).corps.manquants;
  assert.ok(avant.includes("GOUVERNANCE") && avant.includes("FT_GOUVERNANCE"));
  const ft = contact("FT_GOUVERNANCE", { courriel: `ft-${id}@essai.example` });
  assert.equal((await operateur(`/${id}/correspondants`, ft)).corps.version, 1);
  const cd = contact("GOUVERNANCE", { courriel: `cd-${id}@essai.example` });
  assert.equal((await gouvernance(`/${id}/correspondants`, cd)).corps.version, 1);
  assert.equal((await gouvernance(`/${id}/correspondants`, cd)).corps.version, null);
  assert.equal((await courriels(`ft-${id}@essai.example`)).length, 1);
  assert.equal((await courriels(`cd-${id}@essai.example`)).length, 0);
  await operateur(`/${id}/correspondants`, contact("FT_CSSI"));
  assert.equal((await courriels(`cd-${id}@essai.example`)).length, 1);
  const { corps } = await operateur(`/${id}`);
  const version = corps.versions.find((v: { nature: string }) => v.nature === "2");
  assert.ok(version.avisId);
  assert.deepEqual(code(await gouvernance(`/${id}/correspondants`, ft)), [403, "ANNEXE_RESERVEE"]);
  assert.ok(!corps.manquants.includes("GOUVERNANCE"));
});

test("ANX2-02 ANX2-03 only the responsable of annex 2, under a valid delegation, may submit", async () => {
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const verifier = async (courriel: string, jour: string) =>
    (await verifierSoumission(s.pool, partenaire.id, courriel, jour))?.code ?? null;
  assert.equal(await verifier("x@essai.example", "2026-03-02"), "SUIVI_OPERATIONNEL_ABSENT");
  const sans = contact("SUIVI_OPERATIONNEL", { delegationReference: null });
  assert.deepEqual(code(await operateur(`/${id}/correspondants`, sans)), [
    409,
    "CORRESPONDANT_INCOMPLET",
  ]);
  await operateur(
    `/${id}/correspondants`,
    contact("SUIVI_OPERATIONNEL", { delegationFin: "2026-06-30" }),
  );
  assert.equal(await verifier("suivi.operationnel@essai.example", "2026-06-30"), null);
  assert.equal(
    await verifier("suivi.operationnel@essai.example", "2026-07-01"),
    "DELEGATION_EXPIREE",
  );
  assert.equal(await verifier("autre@essai.example", "2026-03-02"), "SUIVI_OPERATIONNEL_AUTRE");
});

test("ANX2-04 ANX2-05 ANX2-06 ANX2-07 ANX2B-02 ANX2B-03 ANX2B-04 ANX2B-08 every contact, every field", async () => {
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const saisis = [
    contact("RSSI", { fonctionEquivalente: "Directeur du numérique" }),
    contact("CORRESPONDANT_SI"),
    contact("EDITEUR", {
      nom: null,
      prenom: null,
      societe: "Logiciels fictifs",
      adresse: "1 rue A",
    }),
    contact("DPD"),
    contact("FT_SUIVI_OUVERTURES"),
    contact("FT_CSSI"),
    contact("FT_RSSI_NATIONAL"),
    contact("FT_DPD"),
  ];
  for (const saisi of saisis) {
    const sortie = await operateur(`/${id}/correspondants`, saisi);
    assert.equal(sortie.statut, 200, sortie.texte);
    const { fonction } = saisi.correspondant;
    const parPartenaire = await lireCorrespondant(s.pool, partenaire.id, fonction as "RSSI");
    assert.deepEqual(parPartenaire, saisi.correspondant);
    assert.deepEqual(await lireCorrespondant(s.pool, id, fonction as "RSSI"), parPartenaire);
    for (const champ of ["courriel", "telephone"]) {
      const vide = contact(fonction, { ...saisi.correspondant, [champ]: "" });
      assert.equal(
        (await operateur(`/${id}/correspondants`, vide)).statut,
        400,
        `${fonction} ${champ}`,
      );
    }
    const nomme = fonction === "EDITEUR" ? { societe: null } : { nom: null };
    const anonyme = contact(fonction, { ...saisi.correspondant, ...nomme });
    assert.equal((await operateur(`/${id}/correspondants`, anonyme)).statut, 409, fonction);
  }
  assert.equal(await lireCorrespondant(s.pool, id, "GOUVERNANCE"), null);
});

test("CONV-10-06 CONV-10-07 CONV-10-08 ANX1B-01 ANX1B-02 annexes: who may publish, with notice", async () => {
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const gouvernance = await unPoste(s, partenaire, "GOUVERNANCE");
  const annexe = (nature: string, change: object = {}) => ({
    nature,
    contenu: `Texte ${nature}`,
    effetLe: "2026-04-01",
    motif: null,
    ...change,
  });
  assert.deepEqual(code(await operateur(`/${id}/annexes`, annexe("1"))), [
    409,
    "GOUVERNANCE_ABSENTE",
  ]);
  const cd = `cd-annexes-${id}@essai.example`;
  const ft = `ft-annexes-${id}@essai.example`;
  await operateur(`/${id}/correspondants`, contact("GOUVERNANCE", { courriel: cd }));
  await operateur(`/${id}/correspondants`, contact("FT_GOUVERNANCE", { courriel: ft }));
  const depart = (await courriels(cd)).length;
  assert.deepEqual(code(await gouvernance(`/${id}/annexes`, annexe("1"))), [
    403,
    "ANNEXE_RESERVEE",
  ]);
  assert.deepEqual(code(await gouvernance(`/${id}/annexes`, annexe("4"))), [
    403,
    "ANNEXE_RESERVEE",
  ]);
  assert.equal((await operateur(`/${id}/annexes`, annexe("1"))).corps.version, 1);
  const quatre = await operateur(`/${id}/annexes`, annexe("4"));
  assert.ok(quatre.corps.avertissement);
  const motivee = await operateur(
    `/${id}/annexes`,
    annexe("4", { motif: "Commission SI du 3 mars" }),
  );
  assert.deepEqual([motivee.corps.version, motivee.corps.avertissement], [2, null]);
  assert.equal((await courriels(cd)).length, depart + 3);
  assert.equal((await lireModeleActe(s.pool, id)).version, 0);
  assert.match((await lireModeleActe(s.pool, id)).contenu, /MODÈLE À REMPLACER/);
  const bis = await gouvernance(`/${id}/annexes`, annexe("1bis", { contenu: "Acte d’engagement" }));
  assert.equal(bis.corps.version, 1, bis.texte);
  assert.equal((await courriels(ft)).length, 1);
  assert.deepEqual((await lireModeleActe(s.pool, id)).contenu, "Acte d’engagement");
  const lue = await gouvernance(`/${id}/documents/1bis/1`);
  assert.ok(lue.corps.lignes.some(({ signe }: { signe: string }) => signe === "-"));
  for (const poste of [operateur, gouvernance]) {
    for (const nature of ["convention", "3", "5"]) {
      assert.deepEqual(code(await poste(`/${id}/annexes`, annexe(nature))), [
        409,
        "AVENANT_REQUIS",
      ]);
    }
  }
  assert.deepEqual(code(await operateur(`/${id}/texte`, { texte: TEXTE })), [
    409,
    "AVENANT_REQUIS",
  ]);
});

test("CONV-10-08 an avenant changes the text once both parties have signed it", async () => {
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const gouvernance = await unPoste(s, partenaire, "GOUVERNANCE");
  const propose = { objet: "Article 5", nature: "convention", contenu: `${TEXTE} revues` };
  const { avenant } = (await gouvernance(`/${id}/avenants`, propose)).corps;
  const signer = (partie: string, date = "2026-03-02") =>
    operateur(`/${id}/avenants/${avenant}/signatures`, signatureDe(partie, date));
  assert.deepEqual(code(await signer("operateur", "2026-03-01")), [409, "DATE_INCOHERENTE"]);
  assert.equal((await signer("operateur")).corps.applique, false);
  assert.deepEqual(code(await signer("operateur")), [409, "DEJA_SIGNEE"]);
  const versions = async () =>
    (await operateur(`/${id}`)).corps.versions.filter(
      (v: { nature: string }) => v.nature === "convention",
    );
  assert.equal((await versions()).length, 1);
  assert.equal((await signer("partenaire")).corps.applique, true);
  assert.equal((await versions())[0].avenantId, avenant);
  const { corps } = await operateur(`/${id}/documents/convention/2`);
  assert.ok(corps.lignes.some(({ texte }: { texte: string }) => texte === "Données revues"));
  const interdit = await gouvernance(
    `/${id}/avenants/${avenant}/signatures`,
    signatureDe("partenaire"),
  );
  assert.equal(interdit.statut, 403);
});

test("CONV-11-02 CONV-11-03 a dispute goes to the court of the seat only after the amicable step", async () => {
  const { id } = await uneConventionSignee(s, operateur);
  const { litige } = (await operateur(`/${id}/litiges`, { objet: "Délais d’ouverture" })).corps;
  const faire = (fait: string) => operateur(`/${id}/litiges/${litige}/faits`, { fait });
  assert.deepEqual(code(await faire("saisir")), [409, "ETAPE_AMIABLE_REQUISE"]);
  assert.equal((await faire("constater-echec")).corps.etat, "amiable_echoue");
  assert.equal((await faire("saisir")).corps.etat, "contentieux");
  const [vu] = (await operateur(`/${id}`)).corps.litiges;
  assert.equal(vu.juridiction, "Tribunal administratif de Lille");
  const autre = (await uneConventionSignee(s, operateur)).id;
  const ailleurs = await operateur(`/${autre}/litiges/${litige}/faits`, { fait: "clore" });
  assert.deepEqual(code(ailleurs), [404, "LITIGE_INTROUVABLE"]);
});

test("CONV-12-01 the sheet applies the convention over the CGU and lists the conflict", async () => {
  const { id } = await uneConventionSignee(s, operateur);
  const clause = (source: string, valeur: string) => ({
    source,
    document: source,
    sujet: "Préavis",
    valeur,
  });
  await operateur(`/${id}/clauses`, clause("cgu", "3 mois"));
  await operateur(`/${id}/clauses`, clause("convention", "6 mois"));
  const [preseance] = (await operateur(`/${id}`)).corps.preseance;
  assert.equal(preseance.applicable.valeur, "6 mois");
  assert.deepEqual(
    preseance.ecartees.map(({ source }: { source: string }) => source),
    ["cgu"],
  );
});

test("CONV-1-02 a partner reads its own convention alone, and never the opérateur's acts", async () => {
  const une = await uneConventionSignee(s, operateur);
  const autre = await uneConventionSignee(s, operateur);
  for (const role of ["GOUVERNANCE", "RGC", "SUIVI_OPERATIONNEL"]) {
    const poste = await unPoste(s, une.partenaire, role);
    const { corps } = await poste("");
    assert.deepEqual(
      corps.conventions.map((c: { id: string }) => c.id),
      [une.id],
    );
    assert.equal((await poste(`/${une.id}`)).statut, 200);
    assert.equal((await poste(`/${autre.id}`)).statut, 404);
    assert.equal((await poste(`/${autre.id}/documents/projet/1`)).statut, 404);
    assert.equal((await poste(`/${autre.id}/correspondants`, contact("RSSI"))).statut, 404);
    assert.equal(
      (await poste("", { partenaireId: une.partenaire.id, debut: "2026-01-01" })).statut,
      403,
    );
    assert.equal((await poste(`/${une.id}/signatures`, signatureDe("partenaire"))).statut, 403);
    assert.equal((await poste(`/${une.id}/litiges`, { objet: "Objet" })).statut, 403);
  }
  const dpd = await unPoste(s, une.partenaire, "DPD");
  assert.equal((await dpd(`/${une.id}`)).statut, 403);
  const faux = await unPoste(s, une.partenaire, "OPERATEUR");
  assert.equal((await faux(`/${autre.id}`)).statut, 403);
  assert.equal(
    (await faux("", { partenaireId: une.partenaire.id, debut: "2026-01-01" })).statut,
    403,
  );
  assert.equal((await faux(`/${une.id}/litiges`, { objet: "Objet" })).statut, 403);
});
