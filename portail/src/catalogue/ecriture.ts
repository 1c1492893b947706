import type { EtatDit } from "../kit/pastille.tsx";
import type { ElementLu } from "./requetes.ts";

export const GENRES: Readonly<Record<string, string>> = {
  application: "Application",
  module: "Module",
  api: "API",
  "service-en-ligne": "Service en ligne",
  webinaire: "Webinaire",
};

export const DISPONIBILITES: Readonly<Record<string, EtatDit>> = {
  ouvert: { mot: "Ouvert à votre organisme", ton: "bon" },
  disponible: { mot: "Disponible sur demande", ton: "neutre" },
  experimentation: { mot: "Expérimentation", ton: "attention" },
  "a-venir": { mot: "À venir", ton: "attention" },
};

/** The sections where an element stands, as the form names them. */
export function sectionsDe(element: ElementLu): string {
  return [...new Set(element.places.map(({ section }) => section))].join(", ");
}

/** What comes with an element, in words. */
export function liensDe(element: ElementLu, nommer: (code: string) => string): string {
  const inclus = element.inclut.map(nommer);
  const requis = element.depend.map(nommer);
  return [
    inclus.length > 0 ? `ouvre aussi ${inclus.join(", ")}` : "",
    requis.length > 0 ? `demande ${requis.join(", ")}` : "",
  ]
    .filter(Boolean)
    .join(" ; ");
}
