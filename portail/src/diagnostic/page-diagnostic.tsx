import { useQuery } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";
import { PageDossier, useCle } from "../usagers/page-dossier.tsx";
import { Conjoint } from "./conjoint.tsx";
import { Contraintes } from "./contraintes.tsx";
import { enregistrerAu, RELIRE } from "./enregistrer.ts";
import type { Diagnostic } from "./formes.ts";
import { Historique } from "./historique.tsx";
import { PouvoirAgir } from "./pouvoir-agir.tsx";
import { Projets } from "./projets.tsx";

/** The socio-professional diagnostic of one person: projects and strengths, constraints, power to act. */
// ANX4-B-02 ANX4-B-09
export function PageDiagnostic() {
  const cle = useCle();
  const lecture = useQuery({
    queryKey: [...RELIRE, cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/diagnostic", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <PageDossier titre="Diagnostic socio-professionnel" lecture={lecture}>
      {(diagnostic) => <Parties cle={cle} diagnostic={diagnostic} />}
    </PageDossier>
  );
}

function Parties({ cle, diagnostic }: { cle: string; diagnostic: Diagnostic }) {
  const enregistrer = enregistrerAu(cle, diagnostic.version);
  return (
    <>
      <Projets projets={diagnostic.projets} enregistrer={enregistrer} />
      <Contraintes diagnostic={diagnostic} enregistrer={enregistrer} />
      <PouvoirAgir pouvoirAgir={diagnostic.pouvoirAgir} enregistrer={enregistrer} />
      <Conjoint diagnostic={diagnostic} enregistrer={enregistrer} />
      <Historique cle={cle} />
    </>
  );
}
