-- Themes of each filed dossier, in words, for the figures.
create view desk.themed_dossier as
    select application, themes from desk.case_row where themes <> '{}';
