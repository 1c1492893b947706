import type { JourCivil } from "../../kit/jour-civil.ts";
import { type Refus, refus } from "../../kit/resultat.ts";
import {
  type Annuaire,
  type DroitsReseau,
  type Lieu,
  lireDroitsReseau,
  type Organisation,
} from "../conventions/index.ts";
import type { Dossier, ServicesUsagers } from "../usagers/index.ts";
import { organismeDe } from "./regles/competence.ts";
import type { Organisme, Structure } from "./regles/orientation.ts";
import type { CodeOrganisme } from "./regles/valeurs.ts";

const AUTRE_STRUCTURE = refus(
  "STRUCTURE_INVALIDE",
  "« structure » : choisissez une structure ouverte, de l’organisme qui accompagne, que la loi laisse accompagner cette personne.",
);

/** The département by which a person is accompanied: the one that pays their RSA, else their own. */
export function departementDe({ rsaDepartement, departement }: Dossier): string | null {
  return rsaDepartement ?? departement;
}

/**
 * Whether an organisation may accompany somebody of this département: it may be référent, and a conseil
 * départemental or its délégataire is of that one.
 */
// B1-03 B3-02
export function peutAccompagner(
  annuaire: Annuaire,
  droits: DroitsReseau,
  organisation: Organisation,
  departement: string | null,
): boolean {
  if (!droits.peut(organisation.type, "accompagner")) return false;
  if (organismeDe(organisation.type) !== "CD" || departement === null) return true;
  return collectivite(annuaire, organisation) === departement;
}

/** The places of a body where somebody of this département may be accompanied that day. */
// B1-03 B3-02
export function lieuxPossibles(
  annuaire: Annuaire,
  droits: DroitsReseau,
  jour: JourCivil,
  { organisme, departement }: { organisme: CodeOrganisme; departement: string | null },
): readonly Lieu[] {
  return annuaire
    .lieux(jour)
    .filter(
      ({ organisation }) =>
        organismeDe(organisation.type) === organisme &&
        peutAccompagner(annuaire, droits, organisation, departement),
    );
}

/** The département that an organisation acts for, wherever it receives: its own, or that of who delegates to it. */
export function collectivite(
  annuaire: Annuaire,
  { departement, rattachementId }: Organisation,
): string | null {
  const delegant = rattachementId === null ? undefined : annuaire.organisation(rattachementId);
  return delegant?.departement ?? departement;
}

/** The place chosen for a person, or why it may not be. */
export async function choisirLieu(
  { cadre, parametres }: ServicesUsagers,
  dossier: Dossier,
  { id, organisme }: { id: string; organisme: CodeOrganisme },
  jour: JourCivil,
): Promise<{ readonly ok: true; readonly lieu: Lieu } | Refus> {
  const annuaire = await cadre.annuaire.lire();
  const droits = await lireDroitsReseau(parametres, jour);
  const departement = departementDe(dossier);
  const lieu = lieuxPossibles(annuaire, droits, jour, { organisme, departement }).find(
    (possible) => possible.id === id,
  );
  return lieu ? { ok: true, lieu } : AUTRE_STRUCTURE;
}

/** A place as the wire names it (§3.4). */
export function structureDe({ codeAurore, codeSafir, libelle }: Lieu): Structure {
  return { code_aurore: codeAurore, code_safir: codeSafir, libelle_structure: libelle };
}

/** The places of that body that have one of the codes given. */
// B3-02
export function lieuxNommes(
  annuaire: Annuaire,
  { code, structure }: Organisme,
  jour: JourCivil,
): readonly Lieu[] {
  const portent = porteurs(structure);
  return annuaire
    .lieux(jour)
    .filter((lieu) => organismeDe(lieu.organisation.type) === code && portent(lieu));
}

/** Whether a place has one of these codes; none has without codes. */
function porteurs(structure: Structure | null): (lieu: Lieu) => boolean {
  const codes = codesDe(structure);
  return ({ codeAurore, codeSafir }) =>
    [codeAurore, codeSafir].some((sien) => sien !== null && codes.includes(sien));
}

function codesDe(structure: Structure | null): readonly string[] {
  return [structure?.code_aurore, structure?.code_safir].filter((code) => typeof code === "string");
}

/**
 * Refuses a code that names no place of that body where this person may be accompanied. Where the directory knows
 * no place of that body by its code, in their département, an unknown code is taken at its word. `champ` is the
 * field of the wire that holds it.
 */
// B1-03 B3-02
export async function refuserCode(
  { cadre, parametres }: ServicesUsagers,
  dossier: Dossier,
  organisme: Organisme,
  jour: JourCivil,
  champ = "structure",
): Promise<Refus | null> {
  const codes = codesDe(organisme.structure);
  if (codes.length === 0) return null;
  const annuaire = await cadre.annuaire.lire();
  const droits = await lireDroitsReseau(parametres, jour);
  const departement = departementDe(dossier);
  const portent = porteurs(organisme.structure);
  const demande = { organisme: organisme.code, departement };
  if (lieuxPossibles(annuaire, droits, jour, demande).some(portent)) return null;
  const comparable = (lieu: Lieu) =>
    portent(lieu) ||
    (organismeDe(lieu.organisation.type) === organisme.code &&
      (lieu.codeAurore ?? lieu.codeSafir) !== null &&
      (departement === null || lieu.departement === departement));
  if (!annuaire.lieux(jour).some(comparable)) return null;
  return refus(
    "STRUCTURE_INVALIDE",
    `« ${champ} » : ${codes.join(", ")} n’est le code d’aucune structure ouverte de cet organisme (${organisme.code}) qui puisse accompagner cette personne.`,
  );
}

/** The place that these codes name, with both of them and its name; null when they name none, or several. */
// Wire §3.4: `libelle_structure` is for reading.
export function structureConnue(
  annuaire: Annuaire,
  organisme: Organisme,
  jour: JourCivil,
): Structure | null {
  const [lieu, ...autres] = lieuxNommes(annuaire, organisme, jour);
  return lieu && autres.length === 0 ? structureDe(lieu) : null;
}
