/**
 * The application as a visitor sees it: a real browser on the running server, at the sizes and
 * schemes the design promises. {@link com.destinyvaultraider.browser.BrowserTest} starts it all.
 */
@NullMarked
package com.destinyvaultraider.browser;

import org.jspecify.annotations.NullMarked;
