import { useQuery } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";
import { PageDossier, useCle } from "../usagers/page-dossier.tsx";
import {
  COMPETENCES,
  ENTREPRISE,
  EXPERIENCES,
  FORMATIONS,
  HABILITATIONS,
  LANGUES,
  LES_PERMIS,
  METIERS,
} from "./rubriques.ts";
import { SectionProfil } from "./section-profil.tsx";

/** Profil de compétences of one person: what they look for first, then what they can do. */
// ANX4-B-08 ANX4-B-20 ANX4-B-21
export function PageProfil() {
  const cle = useCle();
  const lecture = useQuery({
    queryKey: ["profil", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/profil", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <PageDossier titre="Profil de compétences" lecture={lecture}>
      {(profil) => (
        <>
          <SectionProfil cle={cle} rubrique={METIERS} elements={profil.metiers} />
          <SectionProfil cle={cle} rubrique={ENTREPRISE} elements={profil.crefs} />
          <SectionProfil cle={cle} rubrique={COMPETENCES} elements={profil.competences} />
          <SectionProfil cle={cle} rubrique={EXPERIENCES} elements={profil.experiences} />
          <SectionProfil cle={cle} rubrique={FORMATIONS} elements={profil.formations} />
          <SectionProfil cle={cle} rubrique={LANGUES} elements={profil.langues} />
          <SectionProfil cle={cle} rubrique={LES_PERMIS} elements={profil.permis} />
          <SectionProfil cle={cle} rubrique={HABILITATIONS} elements={profil.habilitations} />
        </>
      )}
    </PageDossier>
  );
}
