package fr.levain.privacy.web;

import fr.levain.privacy.Processing;
import fr.levain.ui.Page;
import java.util.List;

public record PersonalDataPage(List<Processing> processings) implements Page {}
