import { lireInstant } from "../../../kit/instant.ts";
import type {
  BesoinsNotes,
  DiagnosticNote,
  Ecriture,
  Note,
  NoteContrainte,
} from "../regles/ecriture.ts";
import type { Projet } from "../regles/etat.ts";
import { METIER_PARTENAIRE } from "../regles/valeurs.ts";

/** A body read, or the sentence of its refusal. */
export type Lu = { readonly ecriture: Ecriture } | { readonly faute: string };

type Suites = {
  dateExploration: string;
  situationsAEnregistrer?: Note[] | null;
  objectifsAEnregistrer?: Note[] | null;
};
type NoteRecue = Note & Partial<Omit<NoteContrainte, keyof Note>>;
type ContraintesRecues = Suites & {
  contraintesAEnregistrer?: NoteRecue[] | null;
  declareSansContrainteAEnregistrer?: boolean | null;
};
type NumeriqueRecu = Suites & {
  contrainteAEnregistrer?: NoteRecue | null;
  besoinAEnregistrer?: Note | null;
};
type BesoinsRecus = { dateExploration: string; besoinAEnregistrer: Note[] };
type DossierRecu = {
  contraintesDossierAEnregistrer?: ContraintesRecues | null;
  autonomieNumeriqueAEnregistrer?: NumeriqueRecu | null;
  pouvoirAgirAEnregistrer?: Ecriture["pouvoirAgir"] | null;
  besoinsParDiagnosticAEnregistrer?: (BesoinsRecus & { idDiagnostic: string })[] | null;
  diagnosticsAEnregistrer?:
    | (Partial<Projet> & {
        idDiagnosticModifie?: string | null;
        prioritaire?: boolean | null;
      })[]
    | null;
};

const SANS_DATE = "« dateExploration » s’écrit yyyy-MM-dd'T'HH:mm:ss.SSSZZ, avec son fuseau.";
const TROIS_VIDES =
  "« contraintesAEnregistrer », « situationsAEnregistrer » et « objectifsAEnregistrer » sont vides : renseignez-en une.";
const NUMERIQUE_VIDE =
  "« contrainteAEnregistrer », « besoinAEnregistrer », « situationsAEnregistrer » et « objectifsAEnregistrer » sont vides : renseignez-en une.";
const MEMBRES_PROJET = [
  "codeTypologie",
  "codeSousTypologie",
  "codeRome",
  "codeAppellation",
  "nomMetier",
  "idMetierChiffre",
] as const satisfies readonly (keyof Projet)[];
const SANS_PROJET = `Le diagnostic ne dit rien : renseignez au moins l’un de ${MEMBRES_PROJET.join(", ")}.`;
const AUTRE_DIAGNOSTIC = "« idDiagnostic » n’est pas celui de l’adresse.";

/**
 * The constraints noted, with the situations and goals that follow; refuses a body without a readable date, or
 * empty.
 */
export function lireContraintes(corps: unknown): Lu {
  const recues = corps as ContraintesRecues;
  const le = lireInstant(recues.dateExploration);
  if (!le) return { faute: SANS_DATE };
  const contraintes = (recues.contraintesAEnregistrer ?? []).map(lireNote);
  const suites = lireSuites(recues);
  // Empty, even with the declaration: 400 (wire §3.6).
  if (contraintes.length + suites.situations.length + suites.objectifs.length === 0) {
    return { faute: TROIS_VIDES };
  }
  const sansContrainte = recues.declareSansContrainteAEnregistrer ?? null;
  return { ecriture: { contraintes: { le, contraintes, ...suites, sansContrainte } } };
}

/** The digital constraint and need alone, refused as the constraints are. */
export function lireNumerique(corps: unknown): Lu {
  const recue = corps as NumeriqueRecu;
  const le = lireInstant(recue.dateExploration);
  if (!le) return { faute: SANS_DATE };
  const { contrainteAEnregistrer: contrainte, besoinAEnregistrer: explore } = recue;
  const contraintes = contrainte ? [lireNote(contrainte)] : [];
  const besoin = explore ? { code: explore.code, valeur: explore.valeur } : null;
  const suites = lireSuites(recue);
  if (!contrainte && !besoin && suites.situations.length + suites.objectifs.length === 0) {
    return { faute: NUMERIQUE_VIDE };
  }
  return { ecriture: { numerique: { le, contraintes, ...suites, besoin } } };
}

/** The power to act, as it is written. */
export function lirePouvoirAgir(corps: unknown): Lu {
  const { confiance, accompagnement } = corps as NonNullable<Ecriture["pouvoirAgir"]>;
  return { ecriture: { pouvoirAgir: { confiance, accompagnement } } };
}

/** A diagnostic to create, or the one of the path to replace. */
export function lireDiagnostic(id: string | null) {
  return (corps: unknown): Lu => {
    const projet = corps as Partial<Projet>;
    if (!ditUnProjet(projet)) return { faute: SANS_PROJET };
    return { ecriture: { diagnostics: [noteDe(id, projet, null)] } };
  };
}

/** The needs of this diagnostic; refuses those of another, and a body without a readable date. */
export function lireBesoins(id: string) {
  return (corps: unknown): Lu => {
    const recus = corps as BesoinsRecus & { idDiagnostic?: string | null };
    if ((recus.idDiagnostic ?? id) !== id) return { faute: AUTRE_DIAGNOSTIC };
    const besoins = besoinsDe(id, recus);
    return besoins ? { ecriture: { besoins: [besoins] } } : { faute: SANS_DATE };
  };
}

/** Every part at once: each is read as when it comes alone. */
export function lireDossier(corps: unknown): Lu {
  const recu = corps as DossierRecu;
  const ecriture: { -readonly [V in keyof Ecriture]: Ecriture[V] } = {};
  for (const [part, lire] of [
    [recu.contraintesDossierAEnregistrer, lireContraintes],
    [recu.autonomieNumeriqueAEnregistrer, lireNumerique],
    [recu.pouvoirAgirAEnregistrer, lirePouvoirAgir],
  ] as const) {
    if (!part) continue;
    const lue = lire(part);
    if ("faute" in lue) return lue;
    Object.assign(ecriture, lue.ecriture);
  }
  const besoins: BesoinsNotes[] = [];
  for (const recus of recu.besoinsParDiagnosticAEnregistrer ?? []) {
    const lus = besoinsDe(recus.idDiagnostic, recus);
    if (!lus) return { faute: SANS_DATE };
    besoins.push(lus);
  }
  ecriture.besoins = besoins;
  const diagnostics: DiagnosticNote[] = [];
  for (const { idDiagnosticModifie: id, prioritaire, ...projet } of recu.diagnosticsAEnregistrer ??
    []) {
    const note = noteDe(id ?? null, projet, prioritaire ?? null);
    const dit = ditUnProjet(projet);
    if (!dit && (note.id === null || note.prioritaire === null)) return { faute: SANS_PROJET };
    // Sent with its priority alone, a diagnostic keeps its project.
    diagnostics.push(dit ? note : { ...note, projet: null });
  }
  ecriture.diagnostics = diagnostics;
  return { ecriture };
}

function ditUnProjet(projet: Partial<Projet>): boolean {
  return MEMBRES_PROJET.some((membre) => (projet[membre] ?? null) !== null);
}

function noteDe(
  id: string | null,
  projet: Partial<Projet>,
  prioritaire: boolean | null,
): DiagnosticNote {
  return {
    id,
    prioritaire,
    projet: {
      codeTypologie: projet.codeTypologie ?? null,
      codeSousTypologie: projet.codeSousTypologie ?? null,
      codeRome: projet.codeRome ?? null,
      codeAppellation: projet.codeAppellation ?? null,
      nomMetier: projet.nomMetier ?? null,
      idMetierChiffre: projet.idMetierChiffre ?? METIER_PARTENAIRE,
    },
  };
}

function besoinsDe(id: string, { dateExploration, besoinAEnregistrer }: BesoinsRecus) {
  const le = lireInstant(dateExploration);
  const besoins = besoinAEnregistrer.map(({ code, valeur }) => ({ code, valeur }));
  return le && { id, le, besoins };
}

function lireNote({ code, valeur, estPrioritaire, impact }: NoteRecue): NoteContrainte {
  return { code, valeur, estPrioritaire: estPrioritaire ?? null, impact: impact ?? null };
}

function lireSuites({ situationsAEnregistrer, objectifsAEnregistrer }: Suites) {
  const lire = (notes: Note[] | null | undefined, nonAborde: string) =>
    (notes ?? []).map(({ code, valeur }) => ({
      code,
      valeur: valeur.startsWith("NON_ABORDE") ? nonAborde : valeur,
    }));
  return {
    situations: lire(situationsAEnregistrer, "NON_ABORDEE"),
    objectifs: lire(objectifsAEnregistrer, "NON_ABORDE"),
  };
}
