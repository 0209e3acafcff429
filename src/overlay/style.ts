// How the dock looks: system colours alone, so that it follows light, dark and forced colours by itself.

/** Within a shadow root `!important` wins over the page's own rules, whatever they are. */
export const style = `:host{all:initial!important;position:fixed!important;inset:0 0 0 auto!important;z-index:2147483647!important;
display:flex!important;align-items:center!important;color-scheme:light dark!important;pointer-events:none!important}
button,iframe{box-sizing:border-box;pointer-events:auto;color:CanvasText;background:Canvas;border:1px solid color-mix(in srgb,CanvasText 20%,Canvas)}
button{width:32px;height:48px;padding:6px;border-right:0;border-radius:8px 0 0 8px;cursor:pointer}
button:hover{background:color-mix(in srgb,CanvasText 8%,Canvas)}
:focus-visible{outline:2px solid Highlight}
iframe{width:min(360px,90vw);height:100%;border-width:0 0 0 1px}
.closed{display:none}
svg{fill:none;stroke:currentColor;stroke-width:1.6;stroke-linejoin:round}
@media print{:host{display:none!important}}`
