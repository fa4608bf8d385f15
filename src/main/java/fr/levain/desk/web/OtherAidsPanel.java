package fr.levain.desk.web;

import fr.levain.desk.HolderFile;
import fr.levain.ui.Page;

/** What other public bodies give the holder, declared or published, in the case file. */
public record OtherAidsPanel(HolderFile file, int shown) implements Page {}
