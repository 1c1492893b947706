const EN_FONCTION = {
  type: "nomination",
  statut: "fonctionnaire",
  effet: "2025-01-01",
  formation: "2025-01-15",
};

/** The RGC in office of each partner whose agents sign in during a demonstration. */
export function nominationsDemo(): object[] {
  return [
    { ...EN_FONCTION, organisation: "cd62", agent: "r.dalfouvaux" },
    { ...EN_FONCTION, organisation: "ml62", agent: "t.querlouan" },
    { ...EN_FONCTION, organisation: "ce62", agent: "k.vermillac" },
  ];
}
