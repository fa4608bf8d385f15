package fr.levain.support.web;

import fr.levain.ui.Page;

/** Beside a dossier, for one person alone: they may have an interest in it, to declare or not. @param recusalPath where they withdraw */
public record TiePanel(String recusalPath) implements Page {}
