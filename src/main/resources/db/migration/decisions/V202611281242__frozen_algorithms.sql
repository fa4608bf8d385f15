-- A1, A2: which computations took part, and what each did to the dossier, as they were shown the day it was decided: the ranking
-- of a call goes on moving. Null for evidence frozen before it was kept.
alter table decisions.evidence
    add column algorithm_kinds text[],
    add column algorithm_effects text[],
    add constraint evidence_algorithms_told check (
        coalesce(cardinality(algorithm_kinds), -1) = coalesce(cardinality(algorithm_effects), -1));
