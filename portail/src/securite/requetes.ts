import { queryOptions } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";

/** Key of every reading of this chapter. */
export const RELIRE = ["securite"];

export const requeteSecurite = queryOptions({
  queryKey: RELIRE,
  queryFn: () => recevoir(api.GET("/portail/api/securite")),
  refetchOnMount: "always",
});

export function requeteEvaluation(id: string) {
  return queryOptions({
    queryKey: [...RELIRE, "evaluation", id],
    queryFn: () =>
      recevoir(api.GET("/portail/api/securite/evaluations/{id}", { params: { path: { id } } })),
    refetchOnMount: "always",
  });
}

export function requeteComite(id: string) {
  return queryOptions({
    queryKey: [...RELIRE, "comite", id],
    queryFn: () =>
      recevoir(api.GET("/portail/api/securite/comites/{id}", { params: { path: { id } } })),
    refetchOnMount: "always",
  });
}
