import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  conventionDe,
  type Poste,
  saisie,
  signature,
  unCorrespondant,
  unPoste,
} from "../../essais/demandes.ts";
import { inserer } from "../../essais/inserer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { ENGAGEMENTS } from "./regles/engagements.ts";

let s: Situation;
let suivi: Poste;
let operateur: Poste;
let convention: string;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  suivi = await unPoste(s, s.departement, ["SUIVI_OPERATIONNEL"]);
  operateur = await unPoste(s, s.operateur, ["OPERATEUR"]);
  convention = await conventionDe(s.pool, s.departement.id);
  await unCorrespondant(s.pool, convention, "SUIVI_OPERATIONNEL", suivi.courriel);
  await unCorrespondant(s.pool, convention, "FT_SUIVI_OUVERTURES", "suivi@operateur.example");
});
after(() => s.fermer());

const OUTILS = ["suivi-de-parcours"];

async function brouillon(coches: readonly string[] = OUTILS, reste = {}): Promise<string> {
  const { statut, corps } = await suivi.appeler("/demandes-acces", saisie(coches, reste));
  assert.equal(statut, 200);
  return corps.id;
}

async function envoyee(coches: readonly string[] = OUTILS, reste = {}): Promise<string> {
  const id = await brouillon(coches, reste);
  const { statut, texte } = await suivi.appeler(`/demandes-acces/${id}/envoi`, signature());
  assert.equal(statut, 200, texte);
  return id;
}

async function instruite(coches: readonly string[] = OUTILS): Promise<string> {
  const id = await envoyee(coches);
  for (const suite of ["reception", "instruction"]) {
    const sortie = await operateur.appeler(`/operateur/demandes-acces/${id}/${suite}`, {});
    assert.equal(sortie.statut, 200, sortie.texte);
  }
  return id;
}

const decider = (id: string, acceptes: readonly string[], motif: string | null = null) =>
  operateur.appeler(`/operateur/demandes-acces/${id}/decision`, { acceptes, motif });

const refusee = async (id: string, reste: object, statut = 400) => {
  const sortie = await suivi.appeler(`/demandes-acces/${id}/envoi`, signature(reste));
  assert.equal(sortie.statut, statut, sortie.texte);
  return sortie.corps.message as string;
};

test("ANX4-0-05 ANX4-0-06 ANX4-0-07 ANX4-0-08 ANX4-0-10 ANX4-0-11 each commitment is ticked or nothing is sent", async () => {
  const id = await brouillon();
  const codes = ENGAGEMENTS.map(({ code }) => code);
  for (const { code, texte } of ENGAGEMENTS) {
    const engagements = codes.filter((autre) => autre !== code);
    assert.equal(await refusee(id, { engagements }), `Cochez : « ${texte} »`);
  }
  const { corps } = await suivi.appeler(`/demandes-acces/${id}`);
  assert.equal(corps.etat, "BROUILLON");
});

test("ANX4-0-13 place, date and signature are asked for, and are those of a real day", async () => {
  const id = await brouillon();
  assert.match(await refusee(id, { lieu: " " }), /lieu de signature/);
  assert.match(await refusee(id, { date: "" }), /date de signature/);
  assert.match(await refusee(id, { date: "2026-02-30" }), /date de signature/);
  assert.match(await refusee(id, { date: "2026-03-11" }), /ne peut être à venir/);
  assert.match(await refusee(id, { signature: "" }), /Signez/);
  assert.match(await refusee(id, { signature: "Une Autre" }), /Signez/);
  assert.match(await refusee(id, { qualite: "" }), /qualité/);
});

test("ANX2-02 ANX2-03 only the person of annex 2 signs, under a delegation that runs", async () => {
  const id = await brouillon();
  const collegue = await unPoste(s, s.departement, ["SUIVI_OPERATIONNEL"]);
  const autre = await collegue.appeler(`/demandes-acces/${id}/envoi`, signature());
  assert.deepEqual([autre.statut, autre.corps.code], [403, "SIGNATAIRE_INTERDIT"]);
  const { corps } = await collegue.appeler("/demandes-acces/formulaire");
  assert.match(corps.empechement, /Seul le responsable/);

  const fini = { debut: "2025-01-01", fin: "2026-03-09" };
  await unCorrespondant(s.pool, convention, "SUIVI_OPERATIONNEL", suivi.courriel, fini);
  assert.match(await refusee(id, {}, 403), /délégation/);
  assert.match(await refusee(id, { date: "2026-03-09" }, 403), /délégation/);
  const recent = { debut: "2026-03-10", fin: "2026-03-10" };
  await unCorrespondant(s.pool, convention, "SUIVI_OPERATIONNEL", suivi.courriel, recent);
  assert.match(await refusee(id, { date: "2026-03-09" }, 403), /délégation/);
  const { statut } = await suivi.appeler(`/demandes-acces/${id}/envoi`, signature());
  assert.equal(statut, 200);
  await unCorrespondant(s.pool, convention, "SUIVI_OPERATIONNEL", suivi.courriel);
});

test("CONV-3.2-05 whoever the partner has not designated for it neither prepares a request nor sends one", async () => {
  const id = await brouillon();
  for (const roles of [[], ["RGC"], ["CORRESPONDANT_SI"], ["DPD"], ["RSSI"], ["DEVELOPPEUR"]]) {
    const poste = await unPoste(s, s.departement, roles);
    for (const [suite, corps] of [
      ["", saisie(OUTILS)],
      [`/${id}/brouillon`, saisie([], { version: 1 })],
      [`/${id}/envoi`, signature()],
    ] as const) {
      const sortie = await poste.appeler(`/demandes-acces${suite}`, corps);
      assert.deepEqual(
        [sortie.statut, sortie.corps.code],
        [403, "DROIT_ABSENT"],
        `${roles}${suite}`,
      );
    }
    // Whoever reads it is offered nothing of what would be refused.
    const lue = await poste.appeler(`/demandes-acces/${id}`);
    if (lue.statut !== 403) assert.deepEqual(lue.corps.gestes, [], String(roles));
  }
  assert.deepEqual((await suivi.appeler(`/demandes-acces/${id}`)).corps.gestes, [
    "modifier",
    "envoyer",
    "abandonner",
  ]);
  assert.equal((await suivi.appeler(`/demandes-acces/${id}`)).corps.etat, "BROUILLON");
});

test("ANX4-0-04 without a convention in force the form is not received", async () => {
  const sans = await uneOrganisation(s.pool, { departement: "80" });
  const poste = await unPoste(s, sans, ["SUIVI_OPERATIONNEL"]);
  await jusqua(async () => (await poste.appeler("/demandes-acces")).statut === 403);
  const { statut, corps } = await poste.appeler("/demandes-acces", saisie(OUTILS));
  assert.deepEqual([statut, corps.code], [403, "CONVENTION_INACTIVE"]);
});

test("ANX4-0-02 ANX4-0-03 ANX2B-02 the form leaves for the mailbox set for the territory, in copy to its directorate and to the contact of annex 2 bis", async () => {
  const vers = async (id: string) => {
    const { rows } = await s.pool.query<{ courriel: string; nom: string }>(
      `select d.courriel, p.nom from notifications.avis a
       join notifications.destinataire d on d.avis_id = a.id
       join notifications.piece_jointe p on p.avis_id = a.id
       where a.sujet_id = $1 and a.genre = 'demande-acces-envoyee' order by d.courriel`,
      [id],
    );
    assert.ok(rows.every(({ nom }) => /^demande-acces-\d+\.pdf$/.test(nom)));
    return rows.map(({ courriel }) => courriel);
  };
  assert.deepEqual(await vers(await envoyee()), [
    "siplateforme.00161@francetravail.fr",
    "suivi@operateur.example",
  ]);
  for (const [nom, valeur] of [
    ["demande.destinataire", ["defaut@op.example", "62=plateforme62@op.example"]],
    ["demande.copie", ["59=dt59@op.example", "62=dt62@op.example"]],
  ] as const) {
    await inserer(s.pool, "parametres.parametre", {
      nom,
      debut: "2026-01-01",
      valeur: JSON.stringify(valeur),
      source: "essai",
      auteur: "essai",
    });
  }
  await jusqua(async () => {
    const { corps } = await suivi.appeler("/demandes-acces/formulaire");
    return corps.destinataires.includes("dt62@op.example");
  });
  assert.deepEqual(await vers(await envoyee()), [
    "dt62@op.example",
    "plateforme62@op.example",
    "suivi@operateur.example",
  ]);
});

test("ANX4-0-12 boxes come from the catalogue, completed and locked with their reason", async () => {
  const { corps } = await suivi.appeler("/demandes-acces/selection", {
    coches: OUTILS,
    contacts: [],
  });
  assert.ok(corps.codes.includes("recherche-usager") && corps.codes.includes("vue-360"));
  const raison = corps.inclusions.find((i: { code: string }) => i.code === "vue-360")?.raison;
  assert.match(raison, /Inclus d’office/);
  const inconnu = await brouillon(["rien-de-tel"]);
  assert.match(await refusee(inconnu, {}), /pas au catalogue/);
  assert.match(await refusee(await brouillon([]), {}), /au moins un/);
});

test("ANX4-A-14 ANX4-B-06 ANX4-B-07 ANX4-B-18 ANX4-C-05 ANX4-C-06 ANX4-C-08 each box of sections A, B and C brings what it needs, even sent without it", async () => {
  type Lu = { code: string; genre: string; places: { section: string }[] };
  const { elements } = (await suivi.appeler("/catalogue")).corps as { elements: Lu[] };
  for (const [genre, inclus] of [
    ["module", ["suivi-de-parcours", "recherche-usager", "vue-360"]],
    ["api", ["api-recherche-usager", "api-statut-usager"]],
  ] as const)
    for (const section of ["A", "B", "C"]) {
      const siens = elements.filter(
        (e) => e.genre === genre && e.places.some((place) => place.section === section),
      );
      assert.ok(siens.length > 0, section);
      for (const { code } of siens) {
        const corps = { coches: [code], contacts: [] };
        const { codes } = (await suivi.appeler("/demandes-acces/selection", corps)).corps;
        assert.deepEqual(
          inclus.filter((necessaire) => !codes.includes(necessaire)),
          [],
          `${section} ${code}`,
        );
      }
    }
  const { contenu } = (
    await suivi.appeler(`/demandes-acces/${await envoyee(["api-contrat-engagement"])}`)
  ).corps;
  assert.deepEqual(contenu.elements.map(({ code }: { code: string }) => code).slice(0, 2), [
    "api-recherche-usager",
    "api-statut-usager",
  ]);
});

test("ANX4-B-25 the form offers the webinar in its section B, and the request that asks for it is decided of", async () => {
  const { elements } = (await suivi.appeler("/catalogue")).corps;
  const offerts = elements.filter(({ genre }: { genre: string }) => genre === "webinaire");
  assert.deepEqual(
    offerts.map((e: { places: { section: string }[]; selectionnable: boolean }) => [
      ...e.places.map(({ section }) => section),
      e.selectionnable,
    ]),
    [["B", true]],
  );
  const id = await instruite([offerts[0].code]);
  const { contenu } = (await operateur.appeler(`/operateur/demandes-acces/${id}`)).corps;
  const codes = contenu.elements.map(({ code }: { code: string }) => code);
  assert.deepEqual(codes, [offerts[0].code]);
  assert.equal((await decider(id, codes)).statut, 200);
});

test("ANX4-F-13 ANX4-F-14 the person who follows the training of agents is named in full, or the form is refused", async () => {
  const responsable = {
    genre: "responsable-formations",
    nom: "LEROUX",
    prenom: "Camille",
    courriel: "camille@cd62.example",
    telephone: "03 53 01 00 00",
  };
  for (const champ of ["nom", "prenom", "courriel", "telephone"]) {
    for (const faux of [
      { ...responsable, [champ]: "" },
      { ...responsable, [champ]: undefined },
    ]) {
      const sortie = await suivi.appeler(
        "/demandes-acces",
        saisie(["academie"], { contacts: [faux] }),
      );
      assert.equal(sortie.statut, 400, champ);
    }
  }
  const sans = await suivi.appeler("/demandes-acces", saisie(["academie"]));
  assert.match(await refusee(sans.corps.id, {}), /responsable du suivi des formations/);
  const avec = await suivi.appeler(
    "/demandes-acces",
    saisie(["academie"], { contacts: [responsable] }),
  );
  const envoi = await suivi.appeler(`/demandes-acces/${avec.corps.id}/envoi`, signature());
  assert.equal(envoi.statut, 200, envoi.texte);
});

test("the signed form no longer changes, by the portal or in the database", async () => {
  const id = await envoyee();
  const change = await suivi.appeler(`/demandes-acces/${id}/brouillon`, saisie([], { version: 1 }));
  assert.deepEqual([change.statut, change.corps.code], [409, "GESTE_IMPOSSIBLE"]);
  for (const colonne of ["coches = '{}'", 'contenu = contenu || \'{"lieu":"Lens"}\'']) {
    await assert.rejects(
      s.pool.query(`update demandes_acces.demande set ${colonne} where id = $1`, [id]),
      /ne change plus/,
    );
  }
  await assert.rejects(
    s.pool.query("delete from demandes_acces.demande where id = $1", [id]),
    /permission denied/,
  );
});

test("ANX4-0-13 a draft is neither written over nor signed by who did not read what a colleague changed", async () => {
  const id = await brouillon();
  const gouvernance = await unPoste(s, s.departement, ["GOUVERNANCE"]);
  const lue = async () => (await suivi.appeler(`/demandes-acces/${id}`)).corps;
  const { version } = await lue();
  const modifier = (qui: Poste, coches: readonly string[]) =>
    qui.appeler(`/demandes-acces/${id}/brouillon`, saisie(coches, { version }));
  assert.equal((await modifier(gouvernance, ["ouiform"])).statut, 200);
  const ecrase = await modifier(suivi, OUTILS);
  assert.deepEqual([ecrase.statut, ecrase.corps.code], [409, "DEMANDE_PERIMEE"]);
  const signer = (reste: object) => suivi.appeler(`/demandes-acces/${id}/envoi`, signature(reste));
  const aveugle = await signer({ version });
  assert.deepEqual([aveugle.statut, aveugle.corps.code], [409, "DEMANDE_PERIMEE"]);
  const relue = await lue();
  assert.deepEqual([relue.etat, relue.saisie.coches], ["BROUILLON", ["ouiform"]]);
  assert.equal((await signer({ version: relue.version })).statut, 200);
});

test("another partner's request does not exist, nor a draft for the opérateur", async () => {
  const id = await brouillon();
  const voisin = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: voisin.id });
  const poste = await unPoste(s, voisin, ["SUIVI_OPERATIONNEL"]);
  await jusqua(async () => (await poste.appeler("/demandes-acces")).statut === 200);
  assert.deepEqual((await poste.appeler("/demandes-acces")).corps.demandes, []);
  for (const [suite, corps] of [
    ["", undefined],
    ["/brouillon", saisie(OUTILS, { version: 1 })],
    ["/envoi", signature()],
    ["/messages", { texte: "Bonjour" }],
    ["/abandon", { motif: "non" }],
    ["/formulaire.pdf?motif=gestion", undefined],
  ] as const) {
    assert.equal((await poste.appeler(`/demandes-acces/${id}${suite}`, corps)).statut, 404, suite);
  }
  assert.equal((await operateur.appeler(`/operateur/demandes-acces/${id}`)).statut, 404);
  assert.equal((await suivi.appeler("/operateur/demandes-acces")).statut, 403);
  assert.equal((await operateur.appeler("/demandes-acces")).statut, 403);
});

test("messages go both ways, each one told to the other party", async () => {
  const id = await instruite();
  await operateur.appeler(`/operateur/demandes-acces/${id}/messages`, { texte: "Précisez." });
  await suivi.appeler(`/demandes-acces/${id}/messages`, { texte: "Voici." });
  const { corps } = await suivi.appeler(`/demandes-acces/${id}`);
  assert.deepEqual(
    corps.messages.map((m: { partie: string; texte: string }) => [m.partie, m.texte]),
    [
      ["operateur", "Précisez."],
      ["partenaire", "Voici."],
    ],
  );
  const { rows } = await s.pool.query<{ agent: string }>(
    `select d.agent_id as agent from notifications.avis a
     join notifications.destinataire d on d.avis_id = a.id
     where a.sujet_id = $1 and a.genre = 'message-demande-acces' and d.agent_id is not null`,
    [id],
  );
  const avises = rows.map(({ agent }) => agent);
  assert.ok(avises.includes(suivi.agentId) && avises.includes(operateur.agentId));
});

test("a decision is given once, with its reason, and never without what an element needs", async () => {
  const id = await instruite();
  const tout = (
    await operateur.appeler(`/operateur/demandes-acces/${id}`)
  ).corps.contenu.elements.map((e: { code: string }) => e.code);
  assert.equal((await decider(id, [])).statut, 400);
  assert.match((await decider(id, ["suivi-de-parcours"], "non")).corps.message, /sans/);
  assert.match((await decider(id, [...tout, "rien"])).corps.message, /nouvelle demande/);
  assert.equal((await decider(await envoyee(), tout)).statut, 409);
  assert.equal((await decider(id, tout)).statut, 200);
  const { corps } = await suivi.appeler(`/demandes-acces/${id}`);
  assert.deepEqual([corps.etat, corps.acceptes, corps.gestes], ["ACCEPTEE", tout.length, []]);
  assert.deepEqual((await decider(id, [], "revue")).corps.code, "GESTE_IMPOSSIBLE");
  await assert.rejects(
    s.pool.query("update demandes_acces.demande set motif = 'x' where id = $1", [id]),
    /ne change plus/,
  );
  const autre = await instruite();
  assert.equal((await decider(autre, [], "Mission non établie.")).statut, 200);
  const refus = (await suivi.appeler(`/demandes-acces/${autre}`)).corps;
  assert.deepEqual([refus.etat, refus.motif], ["REFUSEE", "Mission non établie."]);
});

test("ANX4-0-06 ANX4-0-07 each box shows the conditions in force, and the form keeps the versions signed", async () => {
  const publier = async (texte: string) => {
    const corps = { portee: "vue-360", titre: "Vue 360", texte, enVigueurLe: "2026-03-10" };
    assert.equal((await operateur.appeler("/conditions", corps)).statut, 200);
  };
  const versions = (conditions: { portee: string; version: number }[]) =>
    conditions
      .filter(({ portee }) => portee === "vue-360" || portee === "mon-portail-pro")
      .map(({ portee, version }) => `${portee} ${version}`);
  await publier("Première version.");
  await jusqua(async () => {
    const { corps } = await suivi.appeler("/demandes-acces/formulaire");
    return versions(corps.conditions).join() === "mon-portail-pro 1,vue-360 1";
  });
  const id = await envoyee();
  await publier("Seconde version.");
  await jusqua(async () => {
    const { corps } = await suivi.appeler("/demandes-acces/formulaire");
    return versions(corps.conditions).includes("vue-360 2");
  });
  const { corps } = await operateur.appeler(`/operateur/demandes-acces/${id}`);
  assert.deepEqual(versions(corps.contenu.conditions), ["mon-portail-pro 1", "vue-360 1"]);
  const sansOutil = (
    await suivi.appeler(`/demandes-acces/${await brouillon(["api-statut-usager"])}`)
  ).corps;
  assert.deepEqual(versions(sansOutil.contenu.conditions), ["mon-portail-pro 1"]);
});
