package fr.levain.committees.web;

import fr.levain.committees.MeetingLine;
import fr.levain.ui.Page;
import java.util.List;

public record MeetingsCard(List<MeetingLine> meetings) implements Page {}
