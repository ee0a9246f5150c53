/** The operations of the platform API, one class each, behind one entrance that checks in order. */
@NullMarked
package com.destinyvaultraider.sandbox.platform;

import org.jspecify.annotations.NullMarked;
