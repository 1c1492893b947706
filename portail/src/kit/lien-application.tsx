import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** Link to an application of the house: inside this page when the portal holds it, plain otherwise. */
export function LienApplication({ vers, children }: { vers: string; children: ReactNode }) {
  return vers.startsWith("/suivi-de-parcours/") ? (
    <Link to={vers}>{children}</Link>
  ) : (
    <a href={vers}>{children}</a>
  );
}
