package com.destinyvaultraider.transfer;

import java.util.List;

/**
 * The page that explains how moves work.
 *
 * @param displacing the rules by which room is made, the first decides first
 */
record HelpPage(List<String> displacing) {}
