export const MOTIFS: Readonly<Record<string, string>> = {
  ACC: "Accompagnement",
  ORI: "Orientation",
  AUT: "Autre",
};

export const MODALITES: Readonly<Record<string, string>> = {
  PHYSIQUE: "Sur place",
  TELEPHONE: "Par téléphone",
  VISIO: "En visioconférence",
};

export const STATUTS: Readonly<
  Record<string, { mot: string; ton: "neutre" | "bon" | "attention" | "grave" }>
> = {
  PRIS: { mot: "Pris", ton: "neutre" },
  MODIFIE: { mot: "Déplacé", ton: "neutre" },
  EFFECTUE: { mot: "Effectué", ton: "bon" },
  ABSENT: { mot: "Absence", ton: "attention" },
  ANNULE: { mot: "Annulé", ton: "grave" },
};
