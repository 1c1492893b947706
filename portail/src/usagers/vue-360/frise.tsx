import { useId, useState } from "react";
import { enJourDe } from "../../kit/dates.ts";
import type { Vue360 } from "../../kit/formes.ts";

type Evenement = NonNullable<Vue360["parcours"]["frise"]>[number];

const EVENEMENTS: Readonly<Record<string, string>> = {
  "orientation.saisie": "Critères d’orientation saisis",
  "orientation.preconisee": "Parcours préconisé",
  "orientation.ouverte": "Parcours ouvert",
  "orientation.modifiee": "Parcours modifié",
  "orientation.abandonnee": "Préconisation refusée",
  "orientation.notifiee": "Orientation notifiée",
  "orientation.revue": "Examen conjoint du parcours",
  "rendez-vous.pris": "Rendez-vous pris",
  "rendez-vous.modifie": "Rendez-vous modifié",
  "rendez-vous.annule": "Rendez-vous annulé",
  "demarche.prevue": "Démarche prévue",
  "demarche.modifiee": "Démarche modifiée",
  "demarche.faite": "Démarche faite",
  "demarche.non-faite": "Démarche non faite",
  "demarche.annulee": "Démarche annulée",
  "demarche.rouverte": "Démarche remise à prévue",
  "demarche.semaine-reprise": "Démarches de la semaine précédente reprises",
  "contrat.prepare": "Contrat d’engagement préparé",
  "contrat.signe": "Contrat d’engagement signé",
  "contrat.refuse": "Contrat d’engagement refusé",
  "diagnostic.contraintes": "Contraintes explorées",
  "diagnostic.numerique": "Autonomie numérique explorée",
  "diagnostic.pouvoir-agir": "Pouvoir d’agir exploré",
  "diagnostic.projets": "Projet professionnel mis à jour",
  "diagnostic.besoins": "Besoins et points forts explorés",
  "projet.ajoute": "Projet professionnel complété",
  "projet.modifie": "Projet professionnel modifié",
  "projet.retire": "Métier ou projet retiré du profil",
  "profil.ajoute": "Profil de compétences complété",
  "profil.modifie": "Profil de compétences modifié",
  "profil.retire": "Élément retiré du profil de compétences",
  "entretien.conclu": "Entretien conclu",
  "entretien.corrige": "Conclusion d’entretien corrigée",
  "periode.mobilisee": "Période d’accompagnement mobilisée",
  "periode.modifiee": "Période d’accompagnement modifiée",
  "periode.prolongee": "Période d’accompagnement prolongée",
  "periode.terminee": "Période d’accompagnement terminée",
  "periode.annulee": "Période d’accompagnement annulée",
  "prescription.prescrite": "Service prescrit",
  "prescription.modifiee": "Prescription modifiée",
  "prescription.acceptee": "Prescription acceptée",
  "prescription.refusee": "Prescription refusée",
  "prescription.commencee": "Service prescrit commencé",
  "prescription.terminee": "Service prescrit terminé",
  "prescription.abandonnee": "Prescription abandonnée",
};

const FAMILLES: Readonly<Record<string, string>> = {
  orientation: "Orientation",
  "rendez-vous": "Rendez-vous",
  contrat: "Contrat d’engagement",
  demarche: "Démarches",
  diagnostic: "Diagnostic",
  periode: "Périodes d’accompagnement",
  prescription: "Prescriptions",
  profil: "Profil de compétences",
  projet: "Projet professionnel",
  entretien: "Entretiens",
};

const familleDe = ({ genre }: Evenement) => genre.split(".")[0] ?? "";

// A year of weekly démarches makes hundreds of lines: the newest answer most questions.
const LIGNES_MONTREES = 20;

/** What happened to the person, of every organisation and family or of one. */
// ANX4-A-08
export function Frise({ evenements }: { evenements: readonly Evenement[] }) {
  const id = useId();
  const [source, setSource] = useState("");
  const [famille, setFamille] = useState("");
  const [tout, setTout] = useState(false);
  const retenus = evenements.filter(
    (e) => (source === "" || e.source === source) && (famille === "" || familleDe(e) === famille),
  );
  const montres = tout ? retenus : retenus.slice(0, LIGNES_MONTREES);
  return (
    <section aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>Ce qui s’est passé</h2>
      {evenements.length === 0 && <p>Rien n’est encore arrivé dans ce dossier.</p>}
      <div className="m-filtres">
        <Filtre
          libelle="Organisme"
          valeurs={evenements.flatMap((e) => e.source ?? [])}
          valeur={source}
          surChoix={setSource}
        />
        <Filtre
          libelle="Sujet"
          valeurs={evenements.map(familleDe)}
          nommer={(code) => FAMILLES[code] ?? code}
          valeur={famille}
          surChoix={setFamille}
        />
      </div>
      <ol className="m-frise">
        {montres.map(({ le, genre, source: organisme }, rang) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several events of one instant may be the same
          <li key={`${le} ${genre} ${rang}`}>
            <time dateTime={le} className="m-discret">
              {enJourDe(le)}
            </time>{" "}
            {EVENEMENTS[genre] ?? genre}
            {organisme && `, ${organisme}`}
          </li>
        ))}
      </ol>
      {montres.length < retenus.length && (
        <button
          type="button"
          className="fr-btn fr-btn--secondary fr-btn--sm"
          onClick={() => setTout(true)}
        >
          {`Afficher les ${retenus.length} événements`}
        </button>
      )}
    </section>
  );
}

type ProprietesFiltre = {
  libelle: string;
  valeurs: readonly string[];
  nommer?: (valeur: string) => string;
  valeur: string;
  surChoix: (valeur: string) => void;
};

/** One choice among those present; nothing to choose from: nothing shown. */
function Filtre({ libelle, valeurs, nommer = (v) => v, valeur, surChoix }: ProprietesFiltre) {
  const id = useId();
  const presentes = [...new Set(valeurs)].toSorted((a, b) =>
    nommer(a).localeCompare(nommer(b), "fr"),
  );
  if (presentes.length < 2) return null;
  return (
    <div className="fr-select-group">
      <label className="fr-label" htmlFor={id}>
        {libelle}
      </label>
      <select
        className="fr-select m-champ-moyen"
        id={id}
        value={valeur}
        onChange={({ target }) => surChoix(target.value)}
      >
        <option value="">Tous</option>
        {presentes.map((code) => (
          <option key={code} value={code}>
            {nommer(code)}
          </option>
        ))}
      </select>
    </div>
  );
}
