package fr.levain.recognitions.web;

import fr.levain.recognitions.Recognition;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/** The recognition of a project. @param act where to record one; empty for who may not @param holder read by whoever the project is theirs */
public record RecognitionPanel(List<Recognition> recognitions, Optional<String> act, boolean holder) implements Page {}
