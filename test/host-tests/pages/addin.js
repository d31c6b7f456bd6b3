// A tiny add-in on the real office.js: what the tests call lives on `window.addin`.
CustomFunctions.associate('DOUBLE', (value) => value * 2);
CustomFunctions.associate('JOIN', (range) => range.flat().join('|'));
CustomFunctions.associate('LATER', (value) => new Promise((resolve) => setTimeout(() => resolve(`dopo ${value}`), 30)));
CustomFunctions.associate('WRONG', () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'non disponibile');
});

const changes = [];
const pressed = [];

window.addin = {
  changes,
  pressed,
  ready: Office.onReady(),
  run: (source) => Excel.run((context) => new Function('context', `return (async () => { ${source} })()`)(context)),
  listen: () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
        changes.push({
          address: event.address,
          type: event.changeType,
          source: event.triggerSource,
          details: event.details,
        });
      });
      await context.sync();
    }),
  failure: async (source) => {
    try {
      await window.addin.run(source);
      return null;
    } catch (error) {
      return { code: error.code, message: error.message, location: error.debugInfo?.errorLocation };
    }
  },
};

Office.actions.associate('premi', (event) => {
  pressed.push(event.source.id);
  event.completed();
});
