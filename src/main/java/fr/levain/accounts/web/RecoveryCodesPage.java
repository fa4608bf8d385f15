package fr.levain.accounts.web;

import fr.levain.ui.Page;
import java.util.List;

public record RecoveryCodesPage(List<String> codes, String returnTo) implements Page {}
