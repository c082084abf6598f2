const w = (names: string): string[] => names.split(/\s+/).map((name) => `w:${name}`);

/** Run and paragraph properties that change no text, structure or emphasis we follow; old values of tracked changes. */
export const IGNORED_PROPERTIES: readonly string[] = w(
	`bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid webHidden color spacing w kern position sz szCs
	highlight u effect bdr shd fitText rtl cs em lang eastAsianLayout oMath rPrChange keepNext keepLines pageBreakBefore framePr widowControl
	suppressLineNumbers pBdr tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
	contextualSpacing mirrorIndents suppressOverlap textDirection textAlignment textboxTightWrap divId cnfStyle pPrChange numberingChange`,
);

/** Table, row and cell properties likewise. */
export const IGNORED_TABLE_PROPERTIES: readonly string[] = w(
	`tblW tblLook tblLayout tblCellMar tblCellSpacing tblInd tblpPr tblOverlap tblStyleRowBandSize tblStyleColBandSize tblGrid tblCaption
	tblDescription bidiVisual tcW tcMar vAlign noWrap tcFitText hideMark headers trHeight cantSplit wBefore wAfter gridAfter tblPrChange trPrChange
	tcPrChange tblPrExChange tblGridChange tl2br tr2bl insideH2 insideV2`,
);

/** Elements of a text part that carry no text of the report: anchors, proofing, comments, note marks, pictures' own data. */
export const IGNORED_CONTENT: readonly string[] = [
	...w(
		`bookmarkStart bookmarkEnd proofErr permStart permEnd lastRenderedPageBreak commentRangeStart commentRangeEnd commentReference annotationRef
		footnoteRef endnoteRef separator continuationSeparator moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart
		customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart
		customXmlMoveToRangeEnd delText delInstrText fldData ffData sdtPr sdtEndPr smartTagPr customXmlPr rt rubyPr pgNum dayShort
		dayLong monthShort monthLong yearShort yearLong background pgSz pgMar pgBorders pgNumType paperSrc lnNumType cols docGrid formProt rtlGutter
		noEndnote footnotePr endnotePr printerSettings type sectPrChange control movie fldLock contentPart docPartObj`,
	),
	'm:oMathParaPr',
	'm:rPr',
	'm:ctrlPr',
	'm:fPr',
	'm:naryPr',
	'm:dPr',
	'm:radPr',
	'm:sSupPr',
	'm:sSubPr',
	'm:sSubSupPr',
	'm:eqArrPr',
	'm:accPr',
	'm:barPr',
	'm:boxPr',
	'm:funcPr',
	'm:groupChrPr',
	'm:limLowPr',
	'm:limUppPr',
	'm:mPr',
	'm:phantPr',
	'm:sPrePr',
	'm:argPr',
	'wp:effectExtent',
	'wp:docPr',
	'wp:cNvGraphicFramePr',
	'wp:simplePos',
	'wp:positionH',
	'wp:positionV',
	'wp:wrapNone',
	'wp:wrapSquare',
	'wp:wrapTight',
	'wp:wrapThrough',
	'wp:wrapTopAndBottom',
	'wps:cNvPr',
	'wps:cNvSpPr',
	'wps:cNvCnPr',
	'wps:cNvFrPr',
	'wps:spPr',
	'wps:style',
	'wps:bodyPr',
	'wps:linkedTxbx',
	'wpg:cNvPr',
	'wpg:cNvGrpSpPr',
	'wpg:grpSpPr',
	'wpg:graphicFrame',
	'wpc:bg',
	'wpc:whole',
	'v:shapetype',
	'v:path',
	'v:stroke',
	'v:fill',
	'v:shadow',
	'v:textpath',
	'v:formulas',
	'v:handles',
	'o:lock',
	'o:OLEObject',
	'o:callout',
	'o:diagram',
	'o:extrusion',
	'w10:wrap',
	'w10:anchorlock',
	'w10:bordertop',
	'w10:borderleft',
	'w10:borderbottom',
	'w10:borderright',
];
