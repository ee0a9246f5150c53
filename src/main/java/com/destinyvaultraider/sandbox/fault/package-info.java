/** What goes wrong on demand. */
@NullMarked
package com.destinyvaultraider.sandbox.fault;

import org.jspecify.annotations.NullMarked;
