/**
 * What the sandbox is made of: its own world or a recorded one, the manifest file and the pictures.
 */
@NullMarked
package com.destinyvaultraider.sandbox.content;

import org.jspecify.annotations.NullMarked;
