import { useId } from "react";
import { api, recevoir } from "../kit/api.ts";
import { enInstant } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { GesteMotive } from "../kit/geste-motive.tsx";
import type { Contenu, Profil, Rubriques } from "./formes.ts";
import type { Rubrique } from "./rubriques.ts";

const RELIRE = ["profil"];
type Repere = { id: string; version: number };

interface Proprietes<R extends Rubriques> {
  cle: string;
  rubrique: Rubrique<R>;
  elements: Profil[R];
}

/** The elements of one kind: what each says, where it comes from, and what may be done about it. */
// ANX4-B-08
export function SectionProfil<R extends Rubriques>({ cle, rubrique, elements }: Proprietes<R>) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{rubrique.titre}</h2>
      {elements.length === 0 ? (
        <p className="m-discret">{rubrique.vide}</p>
      ) : (
        <ul className={`m-elements ${rubrique.detailler ? "" : "m-elements-courts"}`}>
          {elements.map((element) => (
            <li className="m-carte" key={element.id}>
              <Dit rubrique={rubrique} contenu={element.contenu} />
              <p className="m-discret m-provenance">
                {element.source ?? "Organisme inconnu"}, {enInstant(element.le)}
              </p>
              <Gestes cle={cle} rubrique={rubrique} element={element} />
            </li>
          ))}
        </ul>
      )}
      <div className="m-gestes">
        <FormulaireAction
          titre={rubrique.ajouter}
          action="Enregistrer"
          relire={RELIRE}
          champs={rubrique.champs}
          depart={rubrique.depart}
          envoyer={(valeurs) => ecrire(cle, rubrique.nature, null, rubrique.lire(valeurs, null))}
        />
      </div>
    </section>
  );
}

function Dit<R extends Rubriques>(dit: { rubrique: Rubrique<R>; contenu: Contenu<R> }) {
  const { rubrique, contenu } = dit;
  const precision = rubrique.preciser(contenu);
  const lignes = rubrique.detailler?.(contenu) ?? [];
  return (
    <>
      <h3>{rubrique.nommer(contenu)}</h3>
      {precision && <p>{precision}</p>}
      {lignes.length > 0 && <Definitions lignes={lignes} />}
    </>
  );
}

function Gestes<R extends Rubriques>(geste: {
  cle: string;
  rubrique: Rubrique<R>;
  element: Profil[R][number];
}) {
  const { cle, rubrique } = geste;
  const { id, version, contenu } = geste.element as Repere & { contenu: Contenu<R> };
  const nom = rubrique.nommer(contenu);
  const element = { id, version };
  return (
    <div className="m-actions">
      <FormulaireAction
        titre="Modifier"
        objet={nom}
        action="Enregistrer"
        relire={RELIRE}
        champs={rubrique.champs}
        depart={rubrique.enSaisie(contenu)}
        envoyer={(valeurs) =>
          ecrire(cle, rubrique.nature, element, rubrique.lire(valeurs, contenu))
        }
      />
      <GesteMotive
        mot="Retirer"
        objet={nom}
        titre="Retirer du profil"
        consequence={`${nom} ne paraîtra plus au profil. Les versions passées restent dans l’historique.`}
        relire={RELIRE}
        envoyer={(motif) =>
          recevoir(
            api.POST("/portail/api/usagers/{cle}/profil/retrait", {
              params: { path: { cle } },
              body: { element, motif },
            }),
          )
        }
      />
    </div>
  );
}

async function ecrire(
  cle: string,
  nature: string,
  element: Repere | null,
  contenu: unknown,
): Promise<undefined> {
  // One address for each kind, all of the same shape.
  const chemin = `/portail/api/usagers/{cle}/profil/${nature}` as const;
  await recevoir(
    api.POST(chemin as "/portail/api/usagers/{cle}/profil/habilitation", {
      params: { path: { cle } },
      body: { element, contenu } as never,
    }),
  );
}
