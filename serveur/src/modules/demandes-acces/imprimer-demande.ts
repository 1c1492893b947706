import { composerPdf } from "../../kit/pdf/composer-pdf.ts";
import type { BlocPdf, SectionPdf } from "../../kit/pdf/document.ts";
import { SECTIONS } from "../catalogue/index.ts";
import type { ContenuDemande, Demande } from "./regles/demande.ts";
import { ENGAGEMENTS } from "./regles/engagements.ts";
import { planSection } from "./regles/plan-formulaire.ts";

const CONTACTS: Readonly<Record<string, string>> = {
  "responsable-formations": "Responsable du suivi des formations des agents",
};

type AImprimer = Pick<
  Demande,
  "numero" | "precisions" | "contacts" | "acceptes" | "decideeLe" | "motif" | "envoyeeLe"
> & { readonly contenu: ContenuDemande };

/** The form of annex 4 as it was signed: the same request gives the same bytes. */
// ANX4-0-02 ANX4-0-03 ANX4-0-08 ANX4-0-09 ANX4-0-10 ANX4-0-11 ANX4-0-13
export function imprimerDemande(demande: AImprimer, mention: string): Promise<Buffer> {
  const { contenu, numero, envoyeeLe, contacts, precisions } = demande;
  const { nom, siret } = contenu.partenaire;
  return composerPdf({
    titre: "Annexe 4 – Formulaire de demande d’accès",
    sousTitre: `Demande n° ${numero} – ${nom}`,
    pied: `Demande d’accès n° ${numero}, ${nom}`,
    mention,
    date: envoyeeLe ?? new Date(0),
    sections: [
      ...imprimerEnvoi(contenu),
      {
        titre: "Partenaire",
        blocs: [
          {
            valeurs: [
              ["Nom", nom],
              ["SIRET", siret],
              ...contacts.map(
                (c) =>
                  [
                    CONTACTS[c.genre] ?? c.genre,
                    `${c.prenom} ${c.nom}, ${c.courriel}, ${c.telephone}`,
                  ] as const,
              ),
            ],
          },
          {
            texte:
              "Ce formulaire ne remplace pas la convention, qui doit être en vigueur pour qu’il soit reçu.",
          },
        ],
      },
      ...SECTIONS.map((section) => imprimerSection(contenu, section)),
      ...imprimerApplications(contenu),
      ...(precisions ? [{ titre: "Précisions", blocs: [{ texte: precisions }] }] : []),
      imprimerEngagements(contenu),
      imprimerSignature(contenu),
      ...imprimerDecision(demande),
    ],
  });
}

// ANX4-0-02 ANX4-0-03
function imprimerEnvoi({ destinataires }: ContenuDemande): SectionPdf[] {
  if (!destinataires) return [];
  const valeurs = [
    ["À retourner à", destinataires.retour.join(", ")],
    ["Copie à", destinataires.copies.join(", ")],
  ] as const;
  return [{ titre: "Envoi du formulaire", blocs: [{ valeurs }] }];
}

// ANX4-0-12
function imprimerSection(
  contenu: ContenuDemande,
  { code, titre, but, besoins }: (typeof SECTIONS)[number],
): SectionPdf {
  const blocs = planSection(contenu, code).flatMap(({ parcours, familles }): BlocPdf[] => [
    ...(parcours ? [{ sousTitre: enTete(parcours) }] : []),
    ...familles.flatMap(({ titre: famille, cases }) => [{ intitule: famille }, { cases }]),
  ]);
  return {
    titre: `${code}. ${titre}`,
    blocs: [{ texte: but }, ...besoins.map((besoin) => ({ texte: `– ${besoin}` })), ...blocs],
  };
}

function imprimerApplications({ applications, elements }: ContenuDemande): SectionPdf[] {
  if (!applications || !elements.some(({ genre }) => genre === "api")) return [];
  const aucune =
    "Aucune n’est nommée : les API s’ouvrent aux applications du partenaire qui les essaient en bac à sable.";
  return [
    {
      titre: "Applications qui appelleront les API",
      blocs: [
        applications.length === 0
          ? { texte: aucune }
          : {
              entetes: ["Application", "Identifiant"],
              lignes: applications.map(({ nom, clientId }) => [nom, clientId]),
            },
      ],
    },
  ];
}

function imprimerEngagements(contenu: ContenuDemande): SectionPdf {
  const natures = new Map<string, string>(ENGAGEMENTS.map(({ code, nature }) => [code, nature]));
  const cases = (nature: string) =>
    contenu.engagements
      .filter(({ code }) => natures.get(code) === nature)
      .map(({ texte }) => ({ libelle: texte, cochee: true }));
  return {
    titre: "Engagements du signataire",
    blocs: [
      { cases: cases("engagement") },
      {
        entetes: ["Conditions", "Version"],
        lignes: contenu.conditions.map(({ titre, version }) => [titre, String(version)]),
      },
      { sousTitre: "Déclarations" },
      { cases: cases("declaration") },
    ],
  };
}

function imprimerSignature({ signataire, lieu, date, signature }: ContenuDemande): SectionPdf {
  return {
    titre: "Signature",
    blocs: [
      {
        valeurs: [
          ["Nom et prénom", `${signataire.prenom} ${signataire.nom}`],
          ["Qualité", signataire.qualite],
          ["Délégation de signature", signataire.delegation],
          ["Fait à", lieu],
          ["Le", date.split("-").reverse().join("/")],
          ["Signature", signature],
        ],
      },
    ],
  };
}

function imprimerDecision({ acceptes, decideeLe, motif, contenu }: AImprimer): SectionPdf[] {
  if (!decideeLe || !acceptes) return [];
  const cases = contenu.elements.map(({ code, libelle }) => ({
    libelle,
    cochee: acceptes.includes(code),
  }));
  return [
    { titre: "Décision de l’opérateur", blocs: [...(motif ? [{ texte: motif }] : []), { cases }] },
  ];
}

/** The needs of section E carry their own number; the others are the parcours of Suivi de parcours. */
function enTete(parcours: string): string {
  return /^E\.\d/.test(parcours) ? parcours : `Parcours « ${parcours} »`;
}
