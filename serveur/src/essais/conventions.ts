import type { Organisation } from "../modules/conventions/index.ts";
import { ouvrirSession } from "../modules/identite/depot/sessions.ts";
import { unAgent } from "./agents.ts";
import { appeler, type Sortie } from "./appels.ts";
import { jusqua } from "./jusqua.ts";
import { toutOuvrir, uneOrganisation } from "./organisations.ts";
import type { Situation } from "./situation.ts";

export type Poste = (chemin: string, corps?: unknown) => Promise<Sortie>;

/** The portal as an agent of that organisation and role sees it, signed in at the platform's instant. */
export async function unPoste(
  s: Situation,
  organisation: Organisation,
  role: string,
): Promise<Poste> {
  const agent = await unAgent(s.pool, { organisationId: organisation.id, roles: [role] });
  return async (chemin, corps) => {
    const temoin = await ouvrirSession(s.pool, {
      agentId: agent.id,
      acr: "eidas1",
      amr: ["pwd"],
      secondFacteur: "totp",
      idToken: "essai",
      ouverteLe: s.horloge.maintenant(),
    });
    return appeler(`${s.url}/portail/api/conventions${chemin}`, {
      entetes: { cookie: `maillage_session=${temoin}`, "x-maillage": "portail" },
      ...(corps !== undefined && { corps }),
    });
  };
}

export const TEXTE = "Article 1\nObjet\nArticle 5\nDonnées";

export const DELIBERATION_COMPLETE = {
  numero: "2024-589",
  date: "2024-12-09",
  organe: "Commission permanente",
  titre: "SI Plateforme du réseau pour l’emploi",
  president: "Présidence",
  secretaire: "Secrétariat",
  vote: { pour: 44, contre: 0, abstention: 0, resultat: "adopté", groupes: ["Groupe A"] },
  presents: ["Élue A"],
  excuses: ["Élu B"],
  nonParticipants: ["Élue C"],
  avis: [{ commission: "2e commission", date: "2024-11-25", sens: "favorable" }],
  references: [
    { groupe: "CGCT", texte: "L.3121-14", version: "2024" },
    { groupe: "CASF", texte: "L.262-1 s." },
    { groupe: "Lois", texte: "Loi 2023-1196" },
    { groupe: "Délibérations", texte: "2021-257" },
  ],
  executoire: {
    nom: "Direction",
    qualite: "Directrice générale des services",
    pour: "la Présidence",
  },
};

export const REPRESENTANTS = [
  { partie: "operateur", nom: "Op. A", qualite: "Directeur régional", mandat: "Décision 1" },
  { partie: "partenaire", nom: "Pa. B", qualite: "Présidente", mandat: "Délibération 2024-589" },
];

export const signatureDe = (partie: string, date = "2024-12-20") => {
  const { nom, qualite } = REPRESENTANTS.find((r) => r.partie === partie) as {
    nom: string;
    qualite: string;
  };
  return { signature: { partie, nom, qualite, lieu: "Arras", date } };
};

export const contact = (fonction: string, change: object = {}) => ({
  correspondant: {
    fonction,
    nom: "CONTACT",
    prenom: fonction,
    courriel: `${fonction.toLowerCase().replaceAll("_", ".")}@essai.example`,
    telephone: "03 21 00 00 00",
    societe: null,
    adresse: null,
    fonctionEquivalente: null,
    delegationReference: fonction === "SUIVI_OPERATIONNEL" ? "Arrêté 2026-1" : null,
    delegationDebut: fonction === "SUIVI_OPERATIONNEL" ? "2025-01-01" : null,
    delegationFin: null,
    ...change,
  },
});

/** A new partner and its convention, signed through the portal by both parties, with all openings. */
export async function uneConventionSignee(
  s: Situation,
  operateur: Poste,
  debut = "2025-01-01",
): Promise<{ partenaire: Organisation; id: string }> {
  const partenaire = await uneOrganisation(s.pool, { departement: "80" });
  // The platform knows the new organisation once its insertion has been announced.
  let id = "";
  await jusqua(async () => {
    const { statut, corps } = await operateur("", { partenaireId: partenaire.id, debut });
    id = corps.id as string;
    return statut === 200;
  });
  for (const [chemin, corps] of [
    [
      "autorisation",
      { deliberation: DELIBERATION_COMPLETE, representants: REPRESENTANTS, projet: TEXTE },
    ],
    ["texte", { texte: TEXTE }],
    ["signatures", signatureDe("operateur")],
    ["signatures", signatureDe("partenaire")],
  ] as const) {
    const sortie = await operateur(`/${id}/${chemin}`, corps);
    if (sortie.statut !== 200) throw new Error(`${chemin} : ${sortie.texte}`);
  }
  await toutOuvrir(s.pool, partenaire.id);
  return { partenaire, id };
}
