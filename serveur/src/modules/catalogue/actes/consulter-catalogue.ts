import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { type Document, documentEnVigueur } from "../regles/conditions.ts";
import type { Element } from "../regles/element.ts";
import { enService, type Plateforme } from "../regles/plateforme.ts";
import { SECTIONS } from "../regles/sections.ts";
import type { ServicesCatalogue } from "../services.ts";

export type Disponibilite = "ouvert" | "disponible" | "experimentation" | "a-venir";

export type ElementLu = Element & {
  readonly plateformeNom: string;
  readonly disponibilite: Disponibilite;
  /** False: an experiment that is not open to this partner. */
  readonly selectionnable: boolean;
  /** Its own conditions in force, with the opérateur's service commitments. */
  readonly conditions: Document | null;
};

/** The catalogue as the partner of the agent sees it: what exists, what is theirs, what is to come. */
// CONV-3.1-01 CONV-3.1-09 ANX4-0-12
export function consulterCatalogue(services: ServicesCatalogue): Acte<
  Record<string, never>,
  {
    readonly sections: typeof SECTIONS;
    readonly elements: readonly ElementLu[];
    readonly plateformes: readonly Plateforme[];
  }
> {
  return {
    nom: "consulter-catalogue",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    async executer(_entree, { organisation }) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const [etat, ouverts] = await Promise.all([
        services.catalogue.lire(),
        services.elementsOuverts(organisation.rattachementId ?? organisation.id, jour),
      ]);
      const plateformes = etat.plateformes.filter((p) => enService(p, jour));
      const noms = new Map(etat.plateformes.map(({ code, nom }) => [code, nom]));
      const elements = etat.servisLe(jour).map((e): ElementLu => {
        const experimentation = etat.experimentationOuverte(e.code, organisation, jour);
        const aVenir = e.ouvertLe !== null && jour < e.ouvertLe;
        return {
          ...e,
          plateformeNom: noms.get(e.plateforme) ?? e.plateforme,
          disponibilite: ouverts?.has(e.code)
            ? "ouvert"
            : aVenir
              ? "a-venir"
              : e.experimental
                ? "experimentation"
                : "disponible",
          selectionnable: !aVenir && (!e.experimental || experimentation),
          conditions: documentEnVigueur(etat.documents, e.code, jour) ?? null,
        };
      });
      return { valeur: { sections: SECTIONS, elements, plateformes } };
    },
  };
}
