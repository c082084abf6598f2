import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * What a browser may do with anything this service sends: nothing but its own pages, scripts and styles, in no other site's frame. Answers
 * that need less say so themselves. HSTS only where people reach it by https: elsewhere it would lock them out.
 */
export function securityHeaders(isSecure: boolean): readonly RequestHandler[] {
	return [
		helmet({
			contentSecurityPolicy: { useDefaults: false, directives: POLICY },
			crossOriginEmbedderPolicy: false,
			frameguard: { action: 'deny' },
			hsts: isSecure ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false,
			referrerPolicy: { policy: 'no-referrer' },
		}),
		(_, response, next) => {
			response.set('Permissions-Policy', PERMISSIONS);
			next();
		},
	];
}

const YEAR_SECONDS = 31_536_000;

/** No inline script or style; no `upgrade-insecure-requests`, which would break a page of a private network without https. */
const POLICY = {
	defaultSrc: ["'self'"],
	scriptSrc: ["'self'"],
	scriptSrcAttr: ["'none'"],
	styleSrc: ["'self'"],
	imgSrc: ["'self'", 'blob:', 'data:'],
	fontSrc: ["'self'"],
	connectSrc: ["'self'"],
	objectSrc: ["'none'"],
	baseUri: ["'none'"],
	formAction: ["'self'"],
	frameAncestors: ["'none'"],
};

const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
	.map((feature) => `${feature}=()`)
	.join(', ');
