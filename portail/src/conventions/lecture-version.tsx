import { useQuery } from "@tanstack/react-query";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { CadreLecture } from "./cadre-lecture.tsx";
import { NATURES } from "./ecriture.ts";
import type { Version } from "./formes.ts";
import { requeteVersion } from "./requetes.ts";

interface ProprietesLecture {
  id: string;
  version: Version;
  surFermeture: () => void;
}

const SIGNES = { "=": "", "-": "Retiré : ", "+": "Ajouté : " } as const;

/** The text of a version; where one comes before it, what was removed and added, said in words. */
export function LectureVersion({ id, version, surFermeture }: ProprietesLecture) {
  const { data, error, refetch } = useQuery(requeteVersion(id, version.nature, version.version));
  const titre = `${NATURES[version.nature]}, version ${version.version}`;
  return (
    <CadreLecture {...{ titre, empreinte: version.empreinte, surFermeture }}>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture du texte…" />
      {data && data.lignes.length === 0 && <pre className="m-texte">{data.contenu}</pre>}
      {data && data.lignes.length > 0 && (
        <div className="m-texte">
          {data.lignes.map(({ signe, texte }, rang) => {
            const cle = `${rang}${signe}`;
            if (signe === "=") return <p key={cle}>{texte}</p>;
            const Balise = signe === "-" ? "del" : "ins";
            return (
              <p key={cle}>
                <Balise>
                  {SIGNES[signe]}
                  {texte}
                </Balise>
              </p>
            );
          })}
        </div>
      )}
    </CadreLecture>
  );
}
