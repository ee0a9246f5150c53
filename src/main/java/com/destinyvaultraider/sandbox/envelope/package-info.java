/** How the platform answers: the envelope, its codes, and the refusal that carries a code. */
@NullMarked
package com.destinyvaultraider.sandbox.envelope;

import org.jspecify.annotations.NullMarked;
