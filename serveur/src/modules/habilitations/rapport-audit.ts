import { ecrireCsv } from "../../kit/csv/ecrire-csv.ts";
import { MENTION_EXPORT } from "../journal/index.ts";
import type { LigneAudit } from "./depot/audit.ts";
import { ANOMALIES, type GenreAnomalie, libelleAnomalie } from "./regles/audit-anomalies.ts";

export const SECTIONS = [
  { code: "1", titre: "Accès excessifs ou injustifiés" },
  { code: "2", titre: "Écarts à la politique de sécurité" },
  { code: "3", titre: "Accès inutiles supprimés" },
  { code: "4", titre: "Fiche de chaque utilisateur" },
] as const;

export type Rapport = {
  readonly partenaire: string;
  readonly numero: number;
  readonly ouverteLe: string;
  readonly closeLe: string;
  readonly signataire: string;
  /** The lines of each section, the fourth holding them all, person by person. */
  readonly sections: Readonly<Record<(typeof SECTIONS)[number]["code"], readonly LigneAudit[]>>;
};

function aObjectif(objectif: string) {
  return ({ anomalies }: LigneAudit) =>
    anomalies.some((genre) => ANOMALIES[genre as GenreAnomalie]?.objectif === objectif);
}

/** The four objectives of the audit, each one section. */
// ANX1-6-10 ANX1-6-11 ANX1-6-12 ANX1-6-13
export function sectionsDuRapport(lignes: readonly LigneAudit[]): Rapport["sections"] {
  return {
    "1": lignes.filter(aObjectif("exces")),
    "2": lignes.filter(aObjectif("politique")),
    "3": lignes.filter(({ decision }) => decision === "retirer"),
    "4": lignes,
  };
}

const ENTETES = [
  "section",
  "objectif",
  "nom",
  "prenom",
  "courriel",
  "mission",
  "module",
  "profil",
  "debut",
  "fin",
  "dernier_usage",
  "anomalies",
  "decision",
  "motif",
  "decidee_le",
];

/** The report of an audit, a line for each right or account, section by section. */
export function rapportEnCsv(rapport: Rapport): Buffer {
  const lignes = SECTIONS.flatMap(({ code, titre }) => {
    const contenu = rapport.sections[code];
    if (contenu.length === 0) return [[code, titre, "Aucun"]];
    return contenu.map((l) => [
      code,
      titre,
      l.nom,
      l.prenom,
      l.courriel,
      l.mission,
      l.module,
      l.profil,
      l.debut,
      l.fin,
      l.dernierUsage,
      l.anomalies.map(libelleAnomalie).join(", "),
      l.decision,
      l.motif,
      l.decideeLe?.toISOString() ?? null,
    ]);
  });
  const { partenaire, numero, ouverteLe, closeLe, signataire } = rapport;
  return Buffer.from(
    ecrireCsv([
      ["Audit des habilitations", `Campagne ${numero}`, partenaire, ouverteLe, closeLe, signataire],
      ENTETES,
      ...lignes,
      [MENTION_EXPORT],
    ]),
    "utf8",
  );
}
