/**
 * Sign-in as Bungie does it: the authorize page, codes, access tokens and rotating refresh tokens.
 */
@NullMarked
package com.destinyvaultraider.sandbox.oauth;

import org.jspecify.annotations.NullMarked;
