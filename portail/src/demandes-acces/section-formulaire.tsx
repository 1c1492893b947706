import { DISPONIBILITES, GENRES } from "../catalogue/ecriture.ts";
import type { ElementLu } from "../catalogue/requetes.ts";
import { enJour } from "../kit/dates.ts";
import type { Selection } from "./formes.ts";
import type { SectionCases } from "./selection.ts";

interface Proprietes {
  section: SectionCases;
  coches: readonly string[];
  selection: Selection;
  ouverts: readonly string[];
  surCoche: (code: string) => void;
}

/** One section of the form: its purpose, then its boxes by need. */
export function SectionFormulaire({ section, coches, selection, ouverts, surCoche }: Proprietes) {
  const raisons = new Map(selection.inclusions.map(({ code, raison }) => [code, raison]));
  return (
    <section className="m-carte m-section-formulaire" aria-labelledby={`section-${section.code}`}>
      <h2 id={`section-${section.code}`} tabIndex={-1}>
        {section.code}. {section.titre}
      </h2>
      <p>{section.but}</p>
      {section.groupes.map(({ titre, elements }) => (
        <fieldset className="fr-fieldset m-cases" key={titre ?? ""}>
          <legend className={titre ? "fr-fieldset__legend" : "fr-sr-only"}>
            {titre ?? section.titre}
          </legend>
          {elements.map((element) => (
            <Case
              key={element.code}
              id={`${section.code}-${titre ?? ""}-${element.code}`.replaceAll(/[^\w-]/g, "_")}
              element={element}
              cochee={coches.includes(element.code)}
              inclusion={raisons.get(element.code)}
              ouvert={ouverts.includes(element.code)}
              surCoche={() => surCoche(element.code)}
            />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

interface ProprietesCase {
  id: string;
  element: ElementLu;
  cochee: boolean;
  /** Why it comes by itself: locked. */
  inclusion?: string;
  ouvert: boolean;
  surCoche: () => void;
}

function Case({ id, element, cochee, inclusion, ouvert, surCoche }: ProprietesCase) {
  const { libelle, description, genre, plateformeNom, selectionnable } = element;
  const prise = cochee || inclusion !== undefined;
  const bloquee = inclusion !== undefined || (!selectionnable && !cochee);
  return (
    <div className="fr-checkbox-group">
      <input
        type="checkbox"
        id={id}
        checked={prise}
        disabled={bloquee}
        aria-describedby={`${id}-aide`}
        onChange={surCoche}
      />
      <label className="fr-label" htmlFor={id}>
        {libelle}
      </label>
      <p className="fr-hint-text" id={`${id}-aide`}>
        {description} {GENRES[genre] ?? genre}, {plateformeNom}.
        {ouvert && " Déjà ouvert à votre organisme."}
        {inclusion && <strong> {inclusion}</strong>}
        {!selectionnable && <strong> {empechement(element)}</strong>}
      </p>
    </div>
  );
}

function empechement({ disponibilite, ouvertLe }: ElementLu): string {
  if (disponibilite === "a-venir" && ouvertLe) return `Ouvrira le ${enJour(ouvertLe)}.`;
  if (disponibilite === "experimentation")
    return "Expérimentation qui n’est pas ouverte à votre territoire.";
  return `${DISPONIBILITES[disponibilite]?.mot ?? disponibilite}.`;
}
