import { ELEMENTS } from "../modules/catalogue/index.ts";

/** The sections of annex 4 already open to each partner: the others are still to be asked for. */
const SECTIONS_OUVERTES: Readonly<Record<string, readonly string[]>> = {
  cd62: ["A", "B", "C", "D"],
  ml62: ["A", "B"],
  ce62: ["A", "B"],
  cd59: ["A"],
  cd52: ["A"],
};

/** What each partner of the demonstration may use since the beginning of its convention. */
export function ouverturesDemo(): object[] {
  return Object.entries(SECTIONS_OUVERTES).map(([organisation, sections]) => {
    const places = new Set(
      ELEMENTS.filter(
        (element) =>
          !element.experimental &&
          element.ouvertLe === null &&
          element.places.some(({ section }) => sections.includes(section)),
      ).map(({ code }) => code),
    );
    return { type: "ouverture", organisation, elements: fermer(places), debut: "2025-01-01" };
  });
}

/** With what comes with them, wherever it stands on the form. */
function fermer(codes: Set<string>): string[] {
  // A Set visits what is added to it while it is read.
  for (const code of codes) {
    const element = ELEMENTS.find((e) => e.code === code);
    for (const suite of [
      ...(element?.inclut ?? []),
      ...(element?.depend ?? []),
      ...(element?.application ? [element.application] : []),
    ])
      codes.add(suite);
  }
  return [...codes];
}
