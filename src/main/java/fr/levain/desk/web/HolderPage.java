package fr.levain.desk.web;

import fr.levain.desk.HolderFile;
import fr.levain.opendata.PublicSource;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

/** @param sources the public files that were read */
public record HolderPage(HolderFile file, List<PublicSource> sources, Paging dossiers, Paging aids) implements Page {}
