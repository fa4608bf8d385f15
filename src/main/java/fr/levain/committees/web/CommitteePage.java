package fr.levain.committees.web;

import fr.levain.committees.Committee;
import fr.levain.committees.MeetingLine;
import fr.levain.ui.Page;
import java.util.List;

/** @param calls titles of those it serves @param edits may change it @param plans may open a meeting */
public record CommitteePage(Committee committee, List<String> calls, List<MeetingLine> meetings, boolean edits, boolean plans) implements Page {}
